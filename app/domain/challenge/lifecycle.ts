import { isOver } from '../deadline/deadline'
import type { TransitionTable } from '../lifecycle/transition'
import { type SecondPersonFacts, type SecondPersonObjection, secondPersonObjection } from './second-person'

export type ChallengeState = 'draft' | 'inApproval' | 'published' | 'opened' | 'withdrawn' | 'archived'

export const CHALLENGE_STATES: readonly ChallengeState[] = [
  'draft',
  'inApproval',
  'published',
  'opened',
  'withdrawn',
  'archived',
]

/** States in which everybody may read the challenge. */
export const PUBLIC_CHALLENGE_STATES: readonly ChallengeState[] = [
  'published',
  'opened',
  'withdrawn',
  'archived',
]

/**
 * The life of a challenge. There is no way from published to opened before the deadline, and none from
 * withdrawn to opened: what was withdrawn stays unread.
 */
export const CHALLENGE_TRANSITIONS = {
  /** the text may change in the draft only: what is being approved or public stays as it is */
  save: {
    from: ['draft'],
    to: null,
    permission: 'challenge.edit',
    guard: null,
    event: 'challenge.saved',
  },
  submit: {
    from: ['draft'],
    to: 'inApproval',
    permission: 'challenge.submit',
    guard: 'completeAndVerified',
    event: 'challenge.submitted',
  },
  recall: {
    from: ['inApproval'],
    to: 'draft',
    permission: 'challenge.recall',
    guard: null,
    event: 'challenge.recalled',
  },
  return: {
    from: ['inApproval'],
    to: 'draft',
    permission: 'challenge.return',
    guard: 'secondPerson',
    event: 'challenge.returned',
    needsReason: true,
  },
  approve: {
    from: ['inApproval'],
    to: 'published',
    permission: 'challenge.approve',
    guard: 'secondPersonAndReady',
    event: 'challenge.published',
  },
  withdraw: {
    from: ['published'],
    to: 'withdrawn',
    permission: 'challenge.withdraw',
    guard: null,
    event: 'challenge.withdrawn',
    needsReason: true,
  },
  open: {
    from: ['published'],
    to: 'opened',
    permission: 'challenge.open',
    guard: 'deadlineOverAndTwoPersons',
    event: 'challenge.opened',
  },
  archive: {
    from: ['opened', 'withdrawn'],
    to: 'archived',
    permission: 'challenge.archive',
    guard: null,
    event: 'challenge.archived',
    needsReason: true,
    needsOutcome: true,
  },
} as const satisfies TransitionTable<ChallengeState, ChallengeGuard>

export type ChallengeAction = keyof typeof CHALLENGE_TRANSITIONS
export type ChallengeGuard =
  | 'completeAndVerified'
  | 'secondPerson'
  | 'secondPersonAndReady'
  | 'deadlineOverAndTwoPersons'

/** What the guards look at. Instants are arguments. */
export type ChallengeFacts = SecondPersonFacts & {
  /** active members of the authority who may write */
  writerCount: number
  isAuthorityVerified: boolean
  deadlineAt: Date | null
  at: Date
  missingFields: readonly string[]
  /** who has already consented to the opening */
  consentedIds: readonly string[]
  /** the actor is or was a member of a proposing organisation */
  isConflicted: boolean
  /** authorities that are listed as partners and have not confirmed */
  unconfirmedPartners: number
  /** one that is listed is not verified any more, or closed */
  hasUnverifiedPartner: boolean
}

export type ChallengeObjection =
  | 'authorityNotVerified'
  | 'incomplete'
  | 'partnerUnconfirmed'
  | 'partnerLost'
  | 'deadlineTooSoon'
  | SecondPersonObjection
  | 'deadlineNotOver'
  | 'secondPersonMissing'
  | 'conflicted'

/** The objections of each guard, or null where nothing stands against the transition. */
export function challengeGuards(
  facts: ChallengeFacts,
): Record<ChallengeGuard, () => ChallengeObjection | null> {
  return {
    completeAndVerified: () => readyObjection(facts),
    secondPerson: () => secondPersonObjection(facts),
    secondPersonAndReady: () => secondPersonObjection(facts) ?? readyObjection(facts),
    deadlineOverAndTwoPersons: () =>
      consentObjection(facts) ?? (otherConsent(facts) ? null : 'secondPersonMissing'),
  }
}

/** Why this person may not consent to the opening now, or null. The first consent waits for a second person's. */
export function consentObjection(facts: ChallengeFacts): ChallengeObjection | null {
  // Before the deadline nobody learns from an objection that a certain organisation has proposed.
  if (facts.deadlineAt === null || !isOver(facts.deadlineAt, facts.at)) return 'deadlineNotOver'
  if (facts.isConflicted) return 'conflicted'
  return facts.actsAsStaff && facts.writerCount > 1 ? 'staffNotNeeded' : null
}

function otherConsent(facts: ChallengeFacts): boolean {
  return facts.consentedIds.some((id) => id !== facts.actorId)
}

/** Why the text cannot become public: looked at when it is submitted and again when it is approved. */
function readyObjection(facts: ChallengeFacts): ChallengeObjection | null {
  if (!facts.isAuthorityVerified) return 'authorityNotVerified'
  if (facts.missingFields.length > 0) return 'incomplete'
  if (facts.unconfirmedPartners > 0) return 'partnerUnconfirmed'
  return facts.hasUnverifiedPartner ? 'partnerLost' : deadlineAhead(facts)
}

function deadlineAhead(facts: ChallengeFacts): ChallengeObjection | null {
  return facts.deadlineAt === null || isOver(facts.deadlineAt, facts.at) ? 'deadlineTooSoon' : null
}
