import type { ActionVerdict } from '~/domain/challenge/available-actions'
import type { Turn } from '~/domain/challenge/view'
import { useLanguage } from '~/i18n/context'
import { path } from '~/paths'
import { type ToldProgress, WhereItStands } from '~/shell/where-it-stands'
import { ButtonLink } from '~/ui/button-link'

type Props = {
  challengeId: string
  turn: Turn
  progress: ToldProgress
  actions: readonly ActionVerdict[]
  isMember: boolean
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
export function TurnCallout({ challengeId, turn, progress, ...person }: Props) {
  const { t, locale } = useLanguage()
  const isYours = isTurnOf(turn, person)
  // Providers are never this person, and nobody is nobody.
  const mine = isYours && turn !== 'providers' && turn !== 'nobody' ? turn : null
  const next = mine && NEXT[mine]
  const title = turn === 'nobody' ? 'over' : isYours ? 'yours' : 'others'
  return (
    <WhereItStands title={t(`challengeManage.turn.${title}`)} progress={progress} isYours={isYours}>
      {mine && <p>{t(`challengeManage.yours.${mine}`)}</p>}
      {next && (
        <p>
          <ButtonLink href={path(locale, next[0], { challengeId })}>{t(next[1])}</ButtonLink>
        </p>
      )}
    </WhereItStands>
  )
}

/** Whether it is this person who is awaited, judged by what it may do now. */
function isTurnOf(turn: Turn, { actions, isMember }: Pick<Props, 'actions' | 'isMember'>): boolean {
  const has = (name: string) => actions.some(({ action, allowed }) => action === name && allowed)
  if (turn === 'authors') return isMember && (has('save') || has('submit'))
  if (turn === 'secondPerson' || turn === 'staff') return has('approve')
  return isMember && (turn === 'twoPersons' || turn === 'authority')
}
