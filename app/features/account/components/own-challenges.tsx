import type { ChallengePhase } from '~/domain/challenge/view'
import { PhaseBadge } from '~/features/challenges/components/phase-badge'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { OwnThings } from './own-things'

type Row = { id: string; title: string; phase: ChallengePhase; deadlineAt: Date | null }

/** The challenges of a person's authorities, each leading to where it is managed. */
export function OwnChallenges({ challenges }: { challenges: readonly Row[] }) {
  const { t, locale } = useLanguage()
  if (challenges.length === 0) return null
  const things = challenges.map(({ id, title, phase, deadlineAt }) => ({
    ...{ id, title, deadlineAt },
    href: path(locale, 'challengeManage', { challengeId: id }),
    mark: <PhaseBadge phase={phase} />,
  }))
  return <OwnThings caption={t('account.workspace.challenges')} things={things} />
}
