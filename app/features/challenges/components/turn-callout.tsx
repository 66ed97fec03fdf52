import type { ActionVerdict } from '~/domain/challenge/available-actions'
import type { ChallengePhase, Turn } from '~/domain/challenge/view'
import { useLanguage } from '~/i18n/context'
import { formatDateTime } from '~/i18n/format'
import { Callout } from '~/ui/callout'
import { PhaseBadge } from './phase-badge'

type Props = {
  phase: ChallengePhase
  turn: Turn
  dueAt: Date | null
  actions: readonly ActionVerdict[]
  isMember: boolean
}

/** The first thing on the management page: whose turn it is, what that means, by when. */
export function TurnCallout({ phase, turn, dueAt, ...person }: Props) {
  const { t, locale } = useLanguage()
  const isYours = isTurnOf(turn, person)
  const title = turn === 'nobody' ? 'over' : isYours ? 'yours' : 'others'
  return (
    <Callout title={t(`challengeManage.turn.${title}`)} isActive={isYours}>
      <p>{t(`challenge.turn.${turn}`)}</p>
      {dueAt && <p>{t('challengeManage.deadline', { date: formatDateTime(locale, dueAt) })}</p>}
      <p>
        <PhaseBadge phase={phase} />
      </p>
    </Callout>
  )
}

/** Whether it is this person who is awaited, judged by what it may do now. */
function isTurnOf(turn: Turn, { actions, isMember }: Pick<Props, 'actions' | 'isMember'>): boolean {
  const has = (name: string) => actions.some(({ action, allowed }) => action === name && allowed)
  if (turn === 'authors') return isMember && (has('save') || has('submit'))
  if (turn === 'secondPerson' || turn === 'staff') return has('approve')
  return isMember && (turn === 'twoPersons' || turn === 'authority')
}
