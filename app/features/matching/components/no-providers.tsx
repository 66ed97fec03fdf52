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

type Props = { phase: ChallengePhase; challengeId: string; isNarrowed: boolean }

/** Why no provider is listed, and what to do about it. */
export function NoProviders({ phase, challengeId, isNarrowed }: Props) {
  const { t, locale } = useLanguage()
  const which = isNarrowed ? 'filtered' : (CASES[phase] ?? 'ended')
  const action =
    which === 'filtered' ? (
      <ButtonLink href={path(locale, 'challengeMatches', { challengeId })}>
        {t('shell.resetFilter')}
      </ButtonLink>
    ) : which === 'none' ? (
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
