/** Somebody who wants to know who is responsible for this installation comes here to find out. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publicPage } from '~/platform/guard/page.server'
import { TextPage } from '../components/text-page'
import { pageText } from '../operations/page-text.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { locale, t } = await publicPage(args)
  const lead = t('legal.imprint.lead')
  return { title: t('legal.imprint.title'), lead, description: lead, html: pageText('imprint', locale, t) }
}

export default function Page() {
  const { title, lead, html } = useLoaderData<typeof loader>()
  return <TextPage title={title} lead={lead} html={html} />
}
