import type { ChallengePhase } from '~/domain/challenge/view'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { EmptyState } from '~/ui/empty-state'

const CASES: Partial<Record<ChallengePhase, 'notYet' | 'none'>> = {
  draft: 'notYet',
  inApproval: 'notYet',
  open: 'none',
  closed: 'none',
}

/** Why no provider is listed, and what to do about it. */
export function NoProviders({ phase, challengeId }: { phase: ChallengePhase; challengeId: string }) {
  const { t, locale } = useLanguage()
  const which = CASES[phase] ?? 'ended'
  const action =
    which === 'none' ? (
      <ButtonLink href={path(locale, 'providerList')}>{t('matching.challenge.none.action')}</ButtonLink>
    ) : (
      <ButtonLink href={path(locale, 'challengeManage', { challengeId })}>
        {t('matching.challenge.manage')}
      </ButtonLink>
    )
  return (
    <EmptyState title={t(`matching.challenge.${which}.title`)} action={action}>
      <p>{t(`matching.challenge.${which}.text`)}</p>
    </EmptyState>
  )
}
