import type { ActionVerdict } from '~/domain/challenge/available-actions'
import type { ChallengePhase, Turn } from '~/domain/challenge/view'
import { useLanguage } from '~/i18n/context'
import { formatDeadline } from '~/i18n/format'
import { path } from '~/paths'
import { ButtonLink } from '~/ui/button-link'
import { Callout } from '~/ui/callout'
import { PhaseBadge } from './phase-badge'

type Props = {
  challengeId: string
  phase: ChallengePhase
  turn: Turn
  dueAt: Date | null
  actions: readonly ActionVerdict[]
  isMember: boolean
  /** when proposals begin, where that is still ahead */
  opensAt?: Date | null
}

/** Where the person who is awaited goes; the second person reads there and decides on this page. */
const NEXT: Record<
  Exclude<Turn, 'providers' | 'nobody'>,
  readonly [
    'challengeReview' | 'challengeEdit' | 'challengeProposals',
    `challengeManage.${'edit' | 'review' | 'open' | 'read'}`,
  ]
> = {
  authors: ['challengeEdit', 'challengeManage.edit'],
  secondPerson: ['challengeReview', 'challengeManage.review'],
  staff: ['challengeReview', 'challengeManage.review'],
  twoPersons: ['challengeProposals', 'challengeManage.open'],
  authority: ['challengeProposals', 'challengeManage.read'],
}

/** The first thing on the management page: whose turn it is, what that means, by when. */
export function TurnCallout({ challengeId, phase, turn, dueAt, opensAt, ...person }: Props) {
  const { t, locale } = useLanguage()
  const isYours = isTurnOf(turn, person)
  // Providers are never this person, and nobody is nobody.
  const mine = isYours && turn !== 'providers' && turn !== 'nobody' ? turn : null
  const next = mine && NEXT[mine]
  const title = turn === 'nobody' ? 'over' : isYours ? 'yours' : 'others'
  return (
    <Callout title={t(`challengeManage.turn.${title}`)} isActive={isYours}>
      <p>{t(mine ? `challengeManage.yours.${mine}` : `challenge.turn.${turn}`)}</p>
      {opensAt && <p>{t('competition.aheadText', { date: formatDeadline(locale, opensAt) })}</p>}
      {dueAt && <p>{t('challengeManage.deadline', { date: formatDeadline(locale, dueAt) })}</p>}
      <p>
        <PhaseBadge phase={phase} isAhead={Boolean(opensAt)} />
      </p>
      {next && (
        <p>
          <ButtonLink href={path(locale, next[0], { challengeId })}>{t(next[1])}</ButtonLink>
        </p>
      )}
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
