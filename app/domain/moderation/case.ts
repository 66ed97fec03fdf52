import { type Decision, decide, type TransitionTable } from '../lifecycle/transition'
import { isGranted, type Standing } from '../permission/matrix'
import type { Involvement } from './decision'

export type CaseKind = 'report' | 'hint' | 'firstPost' | 'appeal'
export const CASE_KINDS: readonly CaseKind[] = ['report', 'hint', 'firstPost', 'appeal']

/** Computed: a claim ends by itself. */
export type CaseState = 'open' | 'claimed' | 'closed'

/** For so long nobody else works on a case that somebody has taken. */
export const CLAIM_MINUTES = 30

export type CaseTimes = { closedAt: Date | null; claimedById: string | null; claimedUntil: Date | null }

/** Where a case stands at an instant. */
export function caseState({ closedAt, claimedById, claimedUntil }: CaseTimes, at: Date): CaseState {
  if (closedAt !== null) return 'closed'
  return claimedById !== null && claimedUntil !== null && claimedUntil > at ? 'claimed' : 'open'
}

type Guard = 'notInvolved' | 'heldByActor'
export type CaseRefusal = Involvement | 'claimedByOther' | 'notPermitted'

/** The life of a case. Deciding closes it for good; an appeal is a case of its own. */
export const CASE_TRANSITIONS = {
  claim: {
    from: ['open', 'claimed'],
    to: 'claimed',
    permission: 'moderation.decide',
    guard: 'notInvolved',
    event: 'moderationCase.claimed',
  },
  release: {
    from: ['claimed'],
    to: 'open',
    permission: 'moderation.decide',
    guard: 'heldByActor',
    event: 'moderationCase.released',
  },
  note: {
    from: ['open', 'claimed', 'closed'],
    to: null,
    permission: 'moderation.view',
    guard: null,
    event: 'moderationCase.noted',
  },
  decide: {
    from: ['open', 'claimed'],
    to: 'closed',
    permission: 'moderation.decide',
    guard: 'notInvolved',
    event: 'moderationCase.decided',
  },
} as const satisfies TransitionTable<CaseState, Guard>
export type CaseAction = keyof typeof CASE_TRANSITIONS

export type CaseFacts = CaseTimes & { involvement: Involvement | null; actorId: string; at: Date }

/** Judges what a moderator does with a case: the role, the table, and whether somebody else has it in hand. */
export function judgeCase(
  action: CaseAction,
  standing: Standing,
  facts: CaseFacts,
): Decision<CaseState, CaseRefusal> {
  const transition = CASE_TRANSITIONS[action]
  if (!isGranted(transition.permission, standing)) return { ok: false, reason: 'notPermitted' }
  const state = caseState(facts, facts.at)
  const byOther =
    state === 'claimed' && facts.claimedById !== facts.actorId ? ('claimedByOther' as const) : null
  const guards = { notInvolved: () => facts.involvement ?? byOther, heldByActor: () => byOther }
  return decide<CaseState, Guard, CaseRefusal>(transition, state, guards)
}

const HOUR = 3_600_000
/** From these ages on a case is marked. */
const OLD_HOURS = 24
const VERY_OLD_HOURS = 72

export type CaseAge = 'fresh' | 'old' | 'veryOld'

/** How long a case has waited, in words. After a day its moderators are reminded. */
export function caseAge(openedAt: Date, at: Date): CaseAge {
  const hours = (at.getTime() - openedAt.getTime()) / HOUR
  if (hours < OLD_HOURS) return 'fresh'
  return hours < VERY_OLD_HOURS ? 'old' : 'veryOld'
}

/** The number of a case as people are told it, for example M-2026-00012. */
export function caseNumber(year: number, number: number): string {
  return `M-${year}-${String(number).padStart(5, '0')}`
}
