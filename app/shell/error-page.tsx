import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Cluster } from '~/ui/cluster'
import { Container } from '~/ui/container'
import { HeadlineGroup } from '~/ui/headline-group'
import { ProofNeeded } from './proof-needed'
import { SecondFactorNeeded } from './second-factor-needed'
import { SessionExpired } from './session-expired'

const KINDS: Record<number, 'notFound' | 'tooMany' | 'methodNotAllowed'> = {
  400: 'notFound',
  403: 'notFound',
  404: 'notFound',
  405: 'methodNotAllowed',
  429: 'tooMany',
}

/** Every error page: says what happened and offers a way on. */
export function ErrorPage() {
  const { t, locale } = useLanguage()
  const error = useRouteError()
  if (isRouteErrorResponse(error)) {
    const kept = keptOf(error.data)
    const asked = kindOf(error.data)
    if (asked === 'proofNeeded') return <ProofNeeded kept={kept} asksCode={asksCodeOf(error.data)} />
    if (asked === 'secondFactorNeeded') return <SecondFactorNeeded kept={kept} />
    if (error.status === 401) return <SessionExpired kept={kept} />
  }
  const kind = (isRouteErrorResponse(error) && KINDS[error.status]) || 'unexpected'
  return (
    <Container>
      <HeadlineGroup title={t(`error.${kind}.title`)} lead={t(`error.${kind}.text`)} />
      <Cluster isWide>
        <ButtonLink href={path(locale, 'home')}>{t('error.backHome')}</ButtonLink>
        <ButtonLink look="secondary" href={path(locale, 'challengeList')}>
          {t('error.toChallenges')}
        </ButtonLink>
      </Cluster>
    </Container>
  )
}

function kindOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'kind' in answer ? answer.kind : null
}

function asksCodeOf(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'asksCode' in answer && answer.asksCode === true
}

function keptOf(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('kept' in answer)) return null
  return typeof answer.kept === 'string' ? answer.kept : null
}
