import type { Day } from '../calendar/day'
import {
  type SecondPersonFacts,
  type SecondPersonObjection,
  secondPersonObjection,
} from '../challenge/second-person'
import { decide, type TransitionTable } from '../lifecycle/transition'
import { isGranted, lacksOnlySecondFactor, type Standing } from '../permission/matrix'
import type { MissingPart } from './completeness'
import type { MissingOutcome } from './outcome'

export type PilotState =
  | 'draft'
  | 'inApproval'
  | 'published'
  | 'endInApproval'
  | 'finished'
  | 'stopped'
  | 'withdrawn'

export const PILOT_STATES: readonly PilotState[] = [
  'draft',
  'inApproval',
  'published',
  'endInApproval',
  'finished',
  'stopped',
  'withdrawn',
]

/** States in which everybody may read the pilot; of a withdrawn one its title and the reason. */
export const PUBLIC_PILOT_STATES: readonly PilotState[] = [
  'published',
  'endInApproval',
  'finished',
  'stopped',
  'withdrawn',
]

/** States of what lists, search and comparisons show: a withdrawn one has nothing left to read. */
export const LISTED_PILOT_STATES: readonly PilotState[] = PUBLIC_PILOT_STATES.filter(
  (state) => state !== 'withdrawn',
)

/** How often a pilot is given more time, with much room: whoever needs still more ends it and says why. */
export const MOST_POSTPONEMENTS = 20

/** How a pilot can end; which of them is said when its end is proposed. */
export const PILOT_ENDINGS = ['finished', 'stopped'] as const
export type PilotEnding = (typeof PILOT_ENDINGS)[number]

/** Whether its end is decided; before that what is said about it is for the authority alone. */
export function isPilotEnded(state: PilotState): state is PilotEnding {
  return PILOT_ENDINGS.some((ending) => ending === state)
}

/**
 * The life of a pilot. Whether a published one is planned, runs or is overdue is computed from its days. What it
 * promised is frozen by the publication; two persons begin it and two persons end it.
 */
export const PILOT_TRANSITIONS = {
  save: { from: ['draft'], to: null, permission: 'pilot.edit', guard: null, event: 'pilot.saved' },
  /** the draft is gone afterwards */
  discard: { from: ['draft'], to: null, permission: 'pilot.discard', guard: null, event: 'pilot.discarded' },
  submit: {
    from: ['draft'],
    to: 'inApproval',
    permission: 'pilot.submit',
    guard: 'ready',
    event: 'pilot.submitted',
  },
  recall: {
    from: ['inApproval'],
    to: 'draft',
    permission: 'pilot.recall',
    guard: null,
    event: 'pilot.recalled',
  },
  return: {
    from: ['inApproval'],
    to: 'draft',
    permission: 'pilot.return',
    guard: 'secondPerson',
    event: 'pilot.returned',
    needsReason: true,
  },
  approve: {
    from: ['inApproval'],
    to: 'published',
    permission: 'pilot.approve',
    guard: 'secondPersonAndReady',
    event: 'pilot.published',
  },
  reach: {
    from: ['published'],
    to: null,
    permission: 'pilot.record',
    guard: 'begun',
    event: 'pilot.milestoneReached',
  },
  measure: {
    from: ['published'],
    to: null,
    permission: 'pilot.record',
    guard: 'begun',
    event: 'pilot.measured',
  },
  report: {
    from: ['published'],
    to: null,
    permission: 'pilot.report',
    guard: null,
    event: 'pilot.reported',
  },
  /** more time, never less, and everybody reads why */
  postpone: {
    from: ['published'],
    to: null,
    permission: 'pilot.postpone',
    guard: 'laterEnd',
    event: 'pilot.postponed',
    needsReason: true,
  },
  proposeEnd: {
    from: ['published'],
    to: 'endInApproval',
    permission: 'pilot.proposeEnd',
    guard: 'outcome',
    event: 'pilot.endProposed',
  },
  recallEnd: {
    from: ['endInApproval'],
    to: 'published',
    permission: 'pilot.recall',
    guard: null,
    event: 'pilot.endRecalled',
  },
  returnEnd: {
    from: ['endInApproval'],
    to: 'published',
    permission: 'pilot.returnEnd',
    guard: 'secondPersonOfEnd',
    event: 'pilot.endReturned',
    needsReason: true,
  },
  finish: {
    from: ['endInApproval'],
    to: 'finished',
    permission: 'pilot.approveEnd',
    guard: 'finishing',
    event: 'pilot.finished',
  },
  stop: {
    from: ['endInApproval'],
    to: 'stopped',
    permission: 'pilot.approveEnd',
    guard: 'stopping',
    event: 'pilot.stopped',
  },
  withdraw: {
    from: ['published', 'endInApproval'],
    to: 'withdrawn',
    permission: 'pilot.withdraw',
    guard: null,
    event: 'pilot.withdrawn',
    needsReason: true,
  },
} as const satisfies TransitionTable<PilotState, PilotGuard>

export type PilotAction = keyof typeof PILOT_TRANSITIONS
export const PILOT_ACTIONS = Object.keys(PILOT_TRANSITIONS) as PilotAction[]
export type PilotGuard =
  | 'ready'
  | 'secondPerson'
  | 'secondPersonAndReady'
  | 'begun'
  | 'laterEnd'
  | 'outcome'
  | 'secondPersonOfEnd'
  | 'finishing'
  | 'stopping'

/** What the guards look at. Days are days in Germany. */
export type PilotFacts = {
  /** who has a hand in the text */
  text: SecondPersonFacts
  /** who has a hand in the outcome */
  end: SecondPersonFacts
  isAuthorityVerified: boolean
  missing: readonly MissingPart[]
  /** a partner was asked and has not answered */
  hasOpenPartner: boolean
  /** one that is asked or takes part is not verified any more, or closed */
  hasUnverifiedPartner: boolean
  startsOn: Day | null
  endsOn: Day | null
  today: Day
  /** the later end that is wished for; null where none was named */
  newEnd: Day | null
  /** how often it was given more time */
  postponements: number
  /** how the pilot ends, as proposed; null: nobody has */
  ending: PilotEnding | null
  missingOutcome: readonly MissingOutcome[]
}

export type PilotObjection =
  | SecondPersonObjection
  | 'authorityNotVerified'
  | 'incomplete'
  | 'partnerUnconfirmed'
  | 'partnerLost'
  | 'endTooSoon'
  | 'notBegun'
  | 'endNotLater'
  | 'postponedEnough'
  | 'finishedBeforeStart'
  | 'outcomeIncomplete'
  | 'otherEnding'

/** The objections of each guard, or null where nothing stands against the transition. */
export function pilotGuards(facts: PilotFacts): Record<PilotGuard, () => PilotObjection | null> {
  const { text, end } = facts
  const ends = (as: PilotEnding) =>
    facts.ending === as ? (secondPersonObjection(end) ?? outcomeObjection(facts)) : 'otherEnding'
  return {
    ready: () => readyObjection(facts),
    secondPerson: () => secondPersonObjection(text),
    secondPersonAndReady: () => secondPersonObjection(text) ?? readyObjection(facts),
    begun: () => (hasBegun(facts) ? null : 'notBegun'),
    laterEnd: () => postponementObjection(facts),
    outcome: () => outcomeObjection(facts),
    secondPersonOfEnd: () => secondPersonObjection(end),
    finishing: () => ends('finished'),
    stopping: () => ends('stopped'),
  }
}

/** Looked at when the text is submitted and again when it is approved. */
function readyObjection(facts: PilotFacts): PilotObjection | null {
  if (!facts.isAuthorityVerified) return 'authorityNotVerified'
  if (facts.missing.length > 0) return 'incomplete'
  if (facts.hasOpenPartner) return 'partnerUnconfirmed'
  if (facts.hasUnverifiedPartner) return 'partnerLost'
  return facts.endsOn !== null && facts.endsOn < facts.today ? 'endTooSoon' : null
}

function hasBegun({ startsOn, today }: PilotFacts): boolean {
  return startsOn !== null && startsOn <= today
}

function postponementObjection({ newEnd, endsOn, today, postponements }: PilotFacts): PilotObjection | null {
  if (postponements >= MOST_POSTPONEMENTS) return 'postponedEnough'
  return newEnd !== null && endsOn !== null && newEnd > endsOn && newEnd >= today ? null : 'endNotLater'
}

/** Before its start there is nothing to finish: such a pilot is stopped. */
function outcomeObjection(facts: PilotFacts): PilotObjection | null {
  if (facts.ending === 'finished' && !hasBegun(facts)) return 'finishedBeforeStart'
  return facts.ending === null || facts.missingOutcome.length > 0 ? 'outcomeIncomplete' : null
}

export type PilotRefusal =
  | PilotObjection
  | 'wrongState'
  | 'reasonMissing'
  | 'notPermitted'
  | 'secondFactorMissing'
export type PilotVerdict =
  | { action: PilotAction; allowed: true; to: PilotState }
  | { action: PilotAction; allowed: false; reason: PilotRefusal }

/** Judges one action for a person: the role first, then the table and its guards, a missing second factor last. */
export function judgePilot(
  action: PilotAction,
  state: PilotState,
  standing: Standing,
  facts: PilotFacts,
  reason?: string,
): PilotVerdict {
  const transition = PILOT_TRANSITIONS[action]
  if (!isGranted(transition.permission, standing)) return { action, allowed: false, reason: 'notPermitted' }
  const decision = decide<PilotState, PilotGuard, PilotObjection>(
    transition,
    state,
    pilotGuards(facts),
    reason,
  )
  if (!decision.ok) return { action, allowed: false, reason: decision.reason }
  return lacksOnlySecondFactor(transition.permission, standing)
    ? { action, allowed: false, reason: 'secondFactorMissing' }
    : { action, allowed: true, to: decision.to }
}
