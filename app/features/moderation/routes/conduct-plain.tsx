/** People who read with difficulty come here to learn what is allowed and what is not. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { conductOn } from '~/domain/moderation/rules'
import { berlinDay } from '~/domain/time/berlin'
import { LargeText } from '~/features/administration/components/large-text'
import { renderText } from '~/features/administration/operations/page-text.server'
import { publicPage } from '~/platform/guard/page.server'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { Icon } from '~/ui/icon'
import { conductText } from '../operations/conduct-text.server'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t, locale } = await publicPage(args)
  const { number } = conductOn(berlinDay(new Date()))
  const [title, lead] = [t('conduct.plainTitle'), t('conduct.plainLead')]
  return {
    ...{ title, lead, description: lead },
    html: renderText(conductText(locale, number, true), locale, t),
  }
}

export default function Page() {
  const { title, lead, html } = useLoaderData<typeof loader>()
  return (
    <Container width="reading">
      <HeadlineGroup preline={<Icon name="easyLanguage" size="large" />} title={title} lead={lead} />
      <LargeText html={html} />
    </Container>
  )
}
