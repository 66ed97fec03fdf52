import {
  type SecondPersonFacts,
  type SecondPersonObjection,
  secondPersonObjection,
} from '../challenge/second-person'
import { isOver } from '../deadline/deadline'
import { decide, type TransitionTable } from '../lifecycle/transition'
import { isGranted, lacksOnlySecondFactor, type Standing } from '../permission/matrix'

export type ConsultationState = 'draft' | 'inApproval' | 'published' | 'withdrawn' | 'closed'

export const CONSULTATION_STATES: readonly ConsultationState[] = [
  'draft',
  'inApproval',
  'published',
  'withdrawn',
  'closed',
]

/** States in which everybody may read the consultation. */
export const PUBLIC_CONSULTATION_STATES: readonly ConsultationState[] = ['published', 'withdrawn', 'closed']

/**
 * The life of a consultation. Whether it has begun or ended is computed from its period and never stored. There
 * is no end without a word on what became of it, and no way back from the end.
 */
export const CONSULTATION_TRANSITIONS = {
  /** the text may change in the draft only: people answer to what they have read */
  save: {
    from: ['draft'],
    to: null,
    permission: 'consultation.edit',
    guard: null,
    event: 'consultation.saved',
  },
  submit: {
    from: ['draft'],
    to: 'inApproval',
    permission: 'consultation.submit',
    guard: 'ready',
    event: 'consultation.submitted',
  },
  recall: {
    from: ['inApproval'],
    to: 'draft',
    permission: 'consultation.recall',
    guard: null,
    event: 'consultation.recalled',
  },
  return: {
    from: ['inApproval'],
    to: 'draft',
    permission: 'consultation.return',
    guard: 'secondPerson',
    event: 'consultation.returned',
    needsReason: true,
  },
  approve: {
    from: ['inApproval'],
    to: 'published',
    permission: 'consultation.approve',
    guard: 'secondPersonAndReady',
    event: 'consultation.published',
  },
  /** more time, never less */
  extend: {
    from: ['published'],
    to: null,
    permission: 'consultation.extend',
    guard: 'laterEnd',
    event: 'consultation.extended',
    needsReason: true,
  },
  withdraw: {
    from: ['published'],
    to: 'withdrawn',
    permission: 'consultation.withdraw',
    guard: null,
    event: 'consultation.withdrawn',
    needsReason: true,
  },
  /** the reason of the closing is what became of it */
  close: {
    from: ['published'],
    to: 'closed',
    permission: 'consultation.close',
    guard: 'ended',
    event: 'consultation.closed',
    needsReason: true,
  },
} as const satisfies TransitionTable<ConsultationState, ConsultationGuard>

export type ConsultationAction = keyof typeof CONSULTATION_TRANSITIONS
export const CONSULTATION_ACTIONS = Object.keys(CONSULTATION_TRANSITIONS) as ConsultationAction[]
export type ConsultationGuard = 'ready' | 'secondPerson' | 'secondPersonAndReady' | 'laterEnd' | 'ended'

/** What the guards look at. Instants are arguments. */
export type ConsultationFacts = SecondPersonFacts & {
  isAuthorityVerified: boolean
  missing: readonly MissingPart[]
  endsAt: Date | null
  at: Date
  /** the later end that is wished for; null where none was named */
  newEnd: Date | null
}

export type ConsultationObjection =
  | SecondPersonObjection
  | 'authorityNotVerified'
  | 'incomplete'
  | 'endTooSoon'
  | 'endNotLater'
  | 'consultationOver'
  | 'consultationRuns'

/** The objections of each guard, or null where nothing stands against the transition. */
export function consultationGuards(
  facts: ConsultationFacts,
): Record<ConsultationGuard, () => ConsultationObjection | null> {
  return {
    ready: () => readyObjection(facts),
    secondPerson: () => secondPersonObjection(facts),
    secondPersonAndReady: () => secondPersonObjection(facts) ?? readyObjection(facts),
    laterEnd: () => extensionObjection(facts),
    ended: () => (hasEnded(facts) ? null : 'consultationRuns'),
  }
}

/** Looked at when the text is submitted and again when it is approved. */
function readyObjection(facts: ConsultationFacts): ConsultationObjection | null {
  if (!facts.isAuthorityVerified) return 'authorityNotVerified'
  if (facts.missing.length > 0) return 'incomplete'
  return hasEnded(facts) ? 'endTooSoon' : null
}

/** What is over stays over: those who came too late would have been told something else. */
function extensionObjection(facts: ConsultationFacts): ConsultationObjection | null {
  if (hasEnded(facts)) return 'consultationOver'
  const { endsAt, newEnd } = facts
  return newEnd !== null && endsAt !== null && newEnd.getTime() > endsAt.getTime() ? null : 'endNotLater'
}

function hasEnded({ endsAt, at }: Pick<ConsultationFacts, 'endsAt' | 'at'>): boolean {
  return endsAt !== null && isOver(endsAt, at)
}

/** How few statements of the authority are too few to begin with: people need something to answer to. */
export const FEWEST_SEEDS = 5
export const MOST_SEEDS = 30

/** Shorter periods than this are pointed out to the authors and allowed: a rule of the platform, not of the law. */
export const ADVISED_PERIOD = { days: 14, source: 'platformRule', status: 'provisional' } as const

const REQUIRED_TEXTS = ['title', 'question', 'background', 'useOfResult'] as const
export type MissingPart = (typeof REQUIRED_TEXTS)[number] | 'startsAt' | 'endsAt' | 'seeds'

type Draft = Record<(typeof REQUIRED_TEXTS)[number], string> & {
  startsAt: Date | null
  endsAt: Date | null
  seedCount: number
}

/** What still keeps a consultation from being submitted for approval, in the order of the form. */
export function missingParts(draft: Draft): MissingPart[] {
  return [
    ...REQUIRED_TEXTS.filter((field) => draft[field].trim() === ''),
    ...(['startsAt', 'endsAt'] as const).filter((field) => draft[field] === null),
    ...(draft.seedCount < FEWEST_SEEDS ? (['seeds'] as const) : []),
  ]
}

export type ConsultationRefusal =
  | ConsultationObjection
  | 'wrongState'
  | 'reasonMissing'
  | 'notPermitted'
  | 'secondFactorMissing'
export type ConsultationVerdict =
  | { action: ConsultationAction; allowed: true; to: ConsultationState }
  | { action: ConsultationAction; allowed: false; reason: ConsultationRefusal }

/** Judges one action for a person: the role first, then the table and its guards, a missing second factor last. */
export function judgeConsultation(
  action: ConsultationAction,
  state: ConsultationState,
  standing: Standing,
  facts: ConsultationFacts,
  reason?: string,
): ConsultationVerdict {
  const transition = CONSULTATION_TRANSITIONS[action]
  if (!isGranted(transition.permission, standing)) return { action, allowed: false, reason: 'notPermitted' }
  const decision = decide<ConsultationState, ConsultationGuard, ConsultationObjection>(
    transition,
    state,
    consultationGuards(facts),
    reason,
  )
  if (!decision.ok) return { action, allowed: false, reason: decision.reason }
  return lacksOnlySecondFactor(transition.permission, standing)
    ? { action, allowed: false, reason: 'secondFactorMissing' }
    : { action, allowed: true, to: decision.to }
}

/**
 * The actions that a person is shown in a state, allowed or with the reason against them. What is asked for
 * later, the words of a reason and a new end, counts as given here.
 */
export function consultationActions(
  state: ConsultationState,
  standing: Standing,
  facts: ConsultationFacts,
): ConsultationVerdict[] {
  const given = { ...facts, newEnd: facts.endsAt && new Date(facts.endsAt.getTime() + 1) }
  return CONSULTATION_ACTIONS.map((action) =>
    judgeConsultation(action, state, standing, given, 'given'),
  ).filter(
    (verdict) => verdict.allowed || (verdict.reason !== 'notPermitted' && verdict.reason !== 'wrongState'),
  )
}
