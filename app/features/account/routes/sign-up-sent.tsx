/** Whoever has asked for a link comes here to read what happens next. */
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
  return { title: t('account.sent.title') }
}

export default function SignUpSent() {
  const { t, locale } = useLanguage()
  return (
    <Container width="reading">
      <HeadlineGroup title={t('account.sent.title')} lead={t('account.sent.text')} />
      <p>{t('account.sent.nothing')}</p>
      <p>
        <ButtonLink look="secondary" href={path(locale, 'logIn')}>
          {t('shell.account.logIn')}
        </ButtonLink>
      </p>
    </Container>
  )
}
