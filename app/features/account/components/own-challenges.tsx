import type { ReactNode } from 'react'
import type { ChallengePhase } from '~/domain/challenge/view'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { OwnThings } from './own-things'

type Row = { id: string; title: string; phase: ChallengePhase; deadlineAt: Date | null }

type Props = { challenges: readonly Row[]; markOf: (phase: ChallengePhase) => ReactNode }

/** The challenges of a person's authorities, each leading to where it is managed. */
export function OwnChallenges({ challenges, markOf }: Props) {
  const { t, locale } = useLanguage()
  if (challenges.length === 0) return null
  const things = challenges.map(({ id, title, phase, deadlineAt }) => ({
    ...{ id, title, deadlineAt },
    href: path(locale, 'challengeManage', { challengeId: id }),
    mark: markOf(phase),
  }))
  return <OwnThings caption={t('account.workspace.challenges')} things={things} />
}
