import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { ERROR_TITLES, errorKind } from './error-kind'
import { LogInNeeded } from './log-in-needed'
import { ProofNeeded } from './proof-needed'
import { SecondFactorNeeded } from './second-factor-needed'

/** Every error page: says what happened and offers a way on. */
export function ErrorPage() {
  const { t, locale } = useLanguage()
  const error = useRouteError()
  const kind = errorKind(error)
  const answer: unknown = isRouteErrorResponse(error) ? error.data : null
  const kept = keptOf(answer)
  if (kind === 'proofNeeded') return <ProofNeeded kept={kept} asksCode={asksCodeOf(answer)} />
  if (kind === 'secondFactorNeeded') return <SecondFactorNeeded kept={kept} />
  if (kind === 'sessionExpired' || kind === 'logInNeeded') return <LogInNeeded kind={kind} kept={kept} />
  const isOurs = kind === 'unexpected'
  return (
    <Container>
      <HeadlineGroup title={t(ERROR_TITLES[kind])} lead={t(`error.${kind}.text`)} />
      <Cluster isWide>
        <ButtonLink href={path(locale, 'home')}>{t('error.backHome')}</ButtonLink>
        <ButtonLink look="secondary" href={path(locale, isOurs ? 'feedback' : 'challengeList')}>
          {t(isOurs ? 'error.writeToUs' : 'error.toChallenges')}
        </ButtonLink>
      </Cluster>
    </Container>
  )
}

function asksCodeOf(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'asksCode' in answer && answer.asksCode === true
}

function keptOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('kept' in answer)) return null
  return typeof answer.kept === 'string' ? answer.kept : null
}
