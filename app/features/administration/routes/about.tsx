/** Somebody who wants to know why the platform exists and who stands behind it comes here to read about it. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publicPage } from '~/platform/guard/page.server'
import { TextPage } from '../components/text-page'
import { pageText } from '../operations/page-text.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { locale, t } = await publicPage(args)
  const lead = t('legal.about.lead')
  return { title: t('legal.about.title'), lead, description: lead, html: pageText('about', locale, t) }
}

export default function Page() {
  const { title, lead, html } = useLoaderData<typeof loader>()
  return <TextPage title={title} lead={lead} html={html} />
}
