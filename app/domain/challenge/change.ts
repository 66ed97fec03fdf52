import type { PhaseChangeObjection } from '../competition/change-of-phases'
import { isOver } from '../deadline/deadline'
import { decide, type TransitionTable } from '../lifecycle/transition'
import { isGranted, lacksOnlySecondFactor, type Standing } from '../permission/matrix'
import type { ChallengeState } from './lifecycle'
import { type SecondPersonFacts, type SecondPersonObjection, secondPersonObjection } from './second-person'

export type ChangeState = 'draft' | 'inApproval' | 'applied' | 'discarded'

export const CHANGE_STATES: readonly ChangeState[] = ['draft', 'inApproval', 'applied', 'discarded']

/**
 * The life of a change of a published challenge: written like a draft, put in force by a second person.
 * Everything but putting it aside needs a challenge that is published and open: there is no change after
 * the last instant. What is in force or put aside stays as it is.
 */
export const CHANGE_TRANSITIONS = {
  save: {
    from: ['draft'],
    to: null,
    permission: 'challenge.change',
    guard: 'challengeOpen',
    event: 'challenge.changeSaved',
  },
  submit: {
    from: ['draft'],
    to: 'inApproval',
    permission: 'challenge.change',
    guard: 'ready',
    event: 'challenge.changeSubmitted',
  },
  recall: {
    from: ['inApproval'],
    to: 'draft',
    permission: 'challenge.change',
    guard: 'challengeOpen',
    event: 'challenge.changeRecalled',
  },
  return: {
    from: ['inApproval'],
    to: 'draft',
    permission: 'challenge.decideChange',
    guard: 'secondPerson',
    event: 'challenge.changeReturned',
    needsReason: true,
  },
  apply: {
    from: ['inApproval'],
    to: 'applied',
    permission: 'challenge.decideChange',
    guard: 'secondPersonAndReady',
    event: 'challenge.changed',
  },
  discard: {
    from: ['draft', 'inApproval'],
    to: 'discarded',
    permission: 'challenge.change',
    guard: null,
    event: 'challenge.changeDiscarded',
  },
} as const satisfies TransitionTable<ChangeState, ChangeGuard>

export type ChangeAction = keyof typeof CHANGE_TRANSITIONS
export type ChangeGuard = 'challengeOpen' | 'ready' | 'secondPerson' | 'secondPersonAndReady'
export const CHANGE_ACTIONS = Object.keys(CHANGE_TRANSITIONS) as ChangeAction[]

/** What the guards look at. Instants are arguments. */
export type ChangeFacts = SecondPersonFacts & {
  challengeState: ChallengeState
  /** the deadline that holds now */
  deadlineAt: Date | null
  /** the deadline as the change has it */
  wishedDeadline: Date | null
  at: Date
  /** nothing else has changed the challenge since the change was written on it */
  isBaseCurrent: boolean
  changedFields: readonly string[]
  missingFields: readonly string[]
  /** what stands against the phases as the change has them */
  phaseObjection: PhaseChangeObjection | null
  /** the public reason */
  note: string
}

export type ChangeObjection =
  | 'challengeNotPublished'
  | 'textFixed'
  | SecondPersonObjection
  | 'baseChanged'
  | 'nothingChanged'
  | 'incomplete'
  | 'noteMissing'
  | 'deadlineShorter'
  | PhaseChangeObjection

/** The objections of each guard, or null where nothing stands against the transition. */
export function changeGuards(facts: ChangeFacts): Record<ChangeGuard, () => ChangeObjection | null> {
  return {
    challengeOpen: () => openObjection(facts),
    ready: () => openObjection(facts) ?? textObjection(facts),
    secondPerson: () => openObjection(facts) ?? secondPersonObjection(facts),
    secondPersonAndReady: () => openObjection(facts) ?? secondPersonObjection(facts) ?? textObjection(facts),
  }
}

/** Why a challenge takes no change now, or null while it is published and open. */
export function openObjection({
  challengeState,
  deadlineAt,
  at,
}: Pick<ChangeFacts, 'challengeState' | 'deadlineAt' | 'at'>): ChangeObjection | null {
  if (challengeState === 'opened') return 'textFixed'
  if (challengeState !== 'published' || deadlineAt === null) return 'challengeNotPublished'
  return isOver(deadlineAt, at) ? 'textFixed' : null
}

/** What is wrong with the text of a change: looked at when it is submitted and again when it is put in force. */
export function textObjection(facts: ChangeFacts): ChangeObjection | null {
  if (!facts.isBaseCurrent) return 'baseChanged'
  if (facts.changedFields.length === 0) return 'nothingChanged'
  if (facts.missingFields.length > 0 || facts.wishedDeadline === null) return 'incomplete'
  if (facts.phaseObjection) return facts.phaseObjection
  if (facts.deadlineAt !== null && facts.wishedDeadline < facts.deadlineAt) return 'deadlineShorter'
  return facts.note.trim() === '' ? 'noteMissing' : null
}

export type ChangeRefusal =
  | ChangeObjection
  | 'wrongState'
  | 'reasonMissing'
  | 'notPermitted'
  | 'secondFactorMissing'
export type ChangeVerdict =
  | { action: ChangeAction; allowed: true; to: ChangeState }
  | { action: ChangeAction; allowed: false; reason: ChangeRefusal }

/**
 * Judges one action on a change for a person: the role first, then the table and its guards; a missing
 * second factor is named last.
 * @param reason the words of the person who decides, where the action asks for them
 */
export function judgeChange(
  action: ChangeAction,
  state: ChangeState,
  standing: Standing,
  facts: ChangeFacts,
  reason?: string,
): ChangeVerdict {
  const transition = CHANGE_TRANSITIONS[action]
  if (!isGranted(transition.permission, standing)) return { action, allowed: false, reason: 'notPermitted' }
  const decision = decide(transition, state, changeGuards(facts), reason)
  if (!decision.ok) return { action, allowed: false, reason: decision.reason }
  return lacksOnlySecondFactor(transition.permission, standing)
    ? { action, allowed: false, reason: 'secondFactorMissing' }
    : { action, allowed: true, to: decision.to }
}

/** The actions a person sees in a state, allowed or with the reason against them. */
export function availableChangeActions(
  state: ChangeState,
  standing: Standing,
  facts: ChangeFacts,
): ChangeVerdict[] {
  return CHANGE_ACTIONS.map((action) => judgeChange(action, state, standing, facts, 'given')).filter(
    (verdict) => verdict.allowed || (verdict.reason !== 'notPermitted' && verdict.reason !== 'wrongState'),
  )
}
