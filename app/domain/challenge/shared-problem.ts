import type { TransitionTable } from '../lifecycle/transition'
import type { ChallengeState } from './lifecycle'

/** none: this authority has never said so. */
export type SharedState = 'none' | 'shared' | 'ended'

/** "We have this problem too", said by another authority about a public challenge, and taken back again. */
export const SHARED_PROBLEM_TRANSITIONS = {
  share: {
    from: ['none', 'ended'],
    to: 'shared',
    permission: 'challenge.shareProblem',
    guard: 'otherVerifiedAuthority',
    event: 'challenge.problemShared',
  },
  end: {
    from: ['shared'],
    to: 'ended',
    permission: 'challenge.shareProblem',
    guard: null,
    event: 'challenge.problemNoLongerShared',
  },
} as const satisfies TransitionTable<SharedState, 'otherVerifiedAuthority'>
export type SharedProblemAction = keyof typeof SHARED_PROBLEM_TRANSITIONS

/** States in which others may join in: the problem is public and still somebody's. */
export const SHARING_STATES: readonly ChallengeState[] = ['published', 'opened']

export type SharingFacts = {
  challengeState: ChallengeState
  /** the authority has posted this challenge */
  isLeader: boolean
  /** the authority is listed as a partner */
  isPartner: boolean
  isVerifiedAuthority: boolean
}
export type SharingObjection = 'authorityNotVerified' | 'ownChallenge' | 'alreadyPartner' | 'challengeNotOpen'

/** The objections of each guard, or null where nothing stands against the step. */
export function sharingGuards(facts: SharingFacts): {
  otherVerifiedAuthority: () => SharingObjection | null
} {
  return { otherVerifiedAuthority: () => sharingObjection(facts) }
}

/** Why this authority may not say that it has the problem too, or null. */
export function sharingObjection(facts: SharingFacts): SharingObjection | null {
  if (!facts.isVerifiedAuthority) return 'authorityNotVerified'
  if (facts.isLeader) return 'ownChallenge'
  if (facts.isPartner) return 'alreadyPartner'
  return SHARING_STATES.includes(facts.challengeState) ? null : 'challengeNotOpen'
}
