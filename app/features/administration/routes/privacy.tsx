/** Somebody who wants to know which data about them the platform keeps comes here to read it. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publicPage } from '~/platform/guard/page.server'
import { TextPage } from '../components/text-page'
import { pageText } from '../operations/page-text.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { locale, t } = await publicPage(args)
  const lead = t('legal.privacy.lead')
  return { title: t('legal.privacy.title'), lead, description: lead, html: pageText('privacy', locale, t) }
}

export default function Page() {
  const { title, lead, html } = useLoaderData<typeof loader>()
  return <TextPage title={title} lead={lead} html={html} />
}
