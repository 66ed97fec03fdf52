import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { Alert } from '~/ui/alert'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'

type Props = { hasSecondFactor: boolean; mustHaveSecondFactor: boolean }

/** What protects the account, and the ways to do more. */
export function SecurityOverview({ hasSecondFactor, mustHaveSecondFactor }: Props) {
  const { t, locale } = useLanguage()
  const state = hasSecondFactor ? 'on' : mustHaveSecondFactor ? 'needed' : 'off'
  return (
    <>
      <Alert
        tone={hasSecondFactor ? 'success' : mustHaveSecondFactor ? 'warning' : 'info'}
        title={t(`account.security.factor.${state}`)}
      >
        <p>{t(`account.security.factor.${state}Text`)}</p>
      </Alert>
      <Cluster isWide>
        <ButtonLink look="secondary" href={path(locale, 'secondFactor')}>
          {t('account.nav.secondFactor')}
        </ButtonLink>
        <ButtonLink look="secondary" href={path(locale, 'sessions')}>
          {t('account.nav.sessions')}
        </ButtonLink>
      </Cluster>
    </>
  )
}
