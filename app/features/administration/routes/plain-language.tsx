/** People who read with difficulty come here to learn in Leichte Sprache what the platform is. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { publicPage } from '~/platform/guard/page.server'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { Icon } from '~/ui/icon'
import { LargeText } from '../components/large-text'
import { pageText } from '../operations/page-text.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { locale, t } = await publicPage(args)
  const title = t('legal.plainLanguage.title')
  const lead = t('legal.plainLanguage.lead')
  return { title, lead, description: lead, html: pageText('plain-language', locale, t) }
}

export default function Page() {
  const { title, lead, html } = useLoaderData<typeof loader>()
  return (
    <>
      <Container tinted>
        <HeadlineGroup preline={<Icon name="easyLanguage" size="large" />} title={title} lead={lead} />
      </Container>
      <Container>
        <LargeText html={html} />
      </Container>
    </>
  )
}
