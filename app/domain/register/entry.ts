import {
  type SecondPersonFacts,
  type SecondPersonObjection,
  secondPersonObjection,
} from '../challenge/second-person'
import { decide, type TransitionTable } from '../lifecycle/transition'
import { isGranted, lacksOnlySecondFactor, type Standing } from '../permission/matrix'
import type { ContentObjection } from './completeness'

export type RegisterState = 'draft' | 'inApproval' | 'published' | 'withdrawn'
export const REGISTER_STATES: readonly RegisterState[] = ['draft', 'inApproval', 'published', 'withdrawn']

const BEFORE_THE_END = ['draft', 'inApproval', 'published'] as const

/**
 * The life of an entry in the register. The state is that of the working copy: while a published entry is revised
 * its current version stays public, unchanged, until a second person approves the next one.
 */
export const REGISTER_TRANSITIONS = {
  save: {
    from: ['draft'],
    to: null,
    permission: 'register.edit',
    guard: null,
    event: 'registerEntry.saved',
  },
  submit: {
    from: ['draft'],
    to: 'inApproval',
    permission: 'register.submit',
    guard: 'ready',
    event: 'registerEntry.submitted',
  },
  recall: {
    from: ['inApproval'],
    to: 'draft',
    permission: 'register.recall',
    guard: null,
    event: 'registerEntry.recalled',
  },
  return: {
    from: ['inApproval'],
    to: 'draft',
    permission: 'register.return',
    guard: 'secondPerson',
    event: 'registerEntry.returned',
    needsReason: true,
  },
  approve: {
    from: ['inApproval'],
    to: 'published',
    permission: 'register.approve',
    guard: 'secondPersonAndReady',
    event: 'registerEntry.published',
  },
  revise: {
    from: ['published'],
    to: 'draft',
    permission: 'register.revise',
    guard: null,
    event: 'registerEntry.revised',
  },
  /** the row goes: nobody outside has ever seen it */
  discard: {
    from: ['draft'],
    to: null,
    permission: 'register.discard',
    guard: 'neverPublic',
    event: 'registerEntry.discarded',
  },
  /** what is public stays as it is, and the working copy says the same again */
  discardRevision: {
    from: ['draft'],
    to: 'published',
    permission: 'register.discard',
    guard: 'public',
    event: 'registerEntry.revisionDiscarded',
  },
  confirm: {
    from: BEFORE_THE_END,
    to: null,
    permission: 'register.confirm',
    guard: 'public',
    event: 'registerEntry.confirmed',
  },
  withdraw: {
    from: BEFORE_THE_END,
    to: 'withdrawn',
    permission: 'register.withdraw',
    guard: 'public',
    event: 'registerEntry.withdrawn',
    needsReason: true,
  },
} as const satisfies TransitionTable<RegisterState, RegisterGuard>

export type RegisterAction = keyof typeof REGISTER_TRANSITIONS
export const REGISTER_ACTIONS = Object.keys(REGISTER_TRANSITIONS) as RegisterAction[]
export type RegisterGuard = 'ready' | 'secondPerson' | 'secondPersonAndReady' | 'neverPublic' | 'public'

/** What the guards look at. */
export type RegisterFacts = SecondPersonFacts & {
  isAuthorityVerified: boolean
  /** why the working copy cannot be published */
  objection: ContentObjection | null
  /** it has a version that everybody reads, or has read */
  hasVersion: boolean
}

export type RegisterObjection =
  | SecondPersonObjection
  | ContentObjection
  | 'authorityNotVerified'
  | 'wasPublic'
  | 'neverPublic'

/** The objections of each guard, or null where nothing stands against the transition. */
export function registerGuards(facts: RegisterFacts): Record<RegisterGuard, () => RegisterObjection | null> {
  return {
    ready: () => readyObjection(facts),
    secondPerson: () => secondPersonObjection(facts),
    secondPersonAndReady: () => secondPersonObjection(facts) ?? readyObjection(facts),
    neverPublic: () => (facts.hasVersion ? 'wasPublic' : null),
    public: () => (facts.hasVersion ? null : 'neverPublic'),
  }
}

/** Looked at when the entry is submitted and again when it is approved. */
function readyObjection({ isAuthorityVerified, objection }: RegisterFacts): RegisterObjection | null {
  return isAuthorityVerified ? objection : 'authorityNotVerified'
}

export type RegisterRefusal =
  | RegisterObjection
  | 'wrongState'
  | 'reasonMissing'
  | 'notPermitted'
  | 'secondFactorMissing'
export type RegisterVerdict =
  | { action: RegisterAction; allowed: true; to: RegisterState }
  | { action: RegisterAction; allowed: false; reason: RegisterRefusal }

/** Judges one action for a person: the role first, then the table and its guards, a missing second factor last. */
export function judgeEntry(
  action: RegisterAction,
  state: RegisterState,
  standing: Standing,
  facts: RegisterFacts,
  reason?: string,
): RegisterVerdict {
  const transition = REGISTER_TRANSITIONS[action]
  if (!isGranted(transition.permission, standing)) return { action, allowed: false, reason: 'notPermitted' }
  const decision = decide<RegisterState, RegisterGuard, RegisterObjection>(
    transition,
    state,
    registerGuards(facts),
    reason,
  )
  if (!decision.ok) return { action, allowed: false, reason: decision.reason }
  return lacksOnlySecondFactor(transition.permission, standing)
    ? { action, allowed: false, reason: 'secondFactorMissing' }
    : { action, allowed: true, to: decision.to }
}

/** What says nothing but that the entry is on the other side of its publication: no button is shown for it. */
const SILENT: readonly RegisterRefusal[] = ['notPermitted', 'wrongState', 'wasPublic', 'neverPublic']

/**
 * The actions that a person is shown in a state, allowed or with the reason against them. The words of a reason,
 * which are asked for later, count as given here.
 */
export function entryActions(
  state: RegisterState,
  standing: Standing,
  facts: RegisterFacts,
): RegisterVerdict[] {
  return REGISTER_ACTIONS.map((action) => judgeEntry(action, state, standing, facts, 'given')).filter(
    (verdict) => verdict.allowed || !SILENT.includes(verdict.reason),
  )
}
