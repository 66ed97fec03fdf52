/** Whoever has sent a message comes here to read that it has arrived. */
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { publicPage } from '~/platform/guard/page.server'
import { ButtonLink } from '~/ui/button-link'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'

export { pageMeta as meta } from '~/shell/page-meta'

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await publicPage(args)
  return { title: t('administration.feedbackSent.title') }
}

export default function FeedbackSent() {
  const { t, locale } = useLanguage()
  return (
    <Container width="reading">
      <HeadlineGroup
        title={t('administration.feedbackSent.title')}
        lead={t('administration.feedbackSent.text')}
      />
      <p>
        <ButtonLink href={path(locale, 'home')}>{t('error.backHome')}</ButtonLink>
      </p>
    </Container>
  )
}
