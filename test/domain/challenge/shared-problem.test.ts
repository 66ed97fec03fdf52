import { describe, expect, it } from 'vitest'
import { CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import {
  SHARED_PROBLEM_TRANSITIONS,
  type SharedState,
  type SharingFacts,
  sharingGuards,
} from '~/domain/challenge/shared-problem'
import { decide } from '~/domain/lifecycle/transition'

const FACTS: SharingFacts = {
  challengeState: 'published',
  isLeader: false,
  isPartner: false,
  isVerifiedAuthority: true,
}

function outcome(action: 'share' | 'end', state: SharedState, facts: Partial<SharingFacts> = {}) {
  const guards = sharingGuards({ ...FACTS, ...facts })
  const decision = decide<SharedState, 'otherVerifiedAuthority', string>(
    SHARED_PROBLEM_TRANSITIONS[action],
    state,
    guards,
  )
  return decision.ok ? decision.to : decision.reason
}

describe('we have this problem too', () => {
  it('is said once, and again after it was taken back', () => {
    expect((['none', 'shared', 'ended'] as const).map((state) => outcome('share', state))).toEqual([
      'shared',
      'wrongState',
      'shared',
    ])
  })

  it('is taken back where it was said, in every state of the challenge', () => {
    expect((['none', 'shared', 'ended'] as const).map((state) => outcome('end', state))).toEqual([
      'wrongState',
      'ended',
      'wrongState',
    ])
    for (const challengeState of CHALLENGE_STATES)
      expect(outcome('end', 'shared', { challengeState })).toBe('ended')
  })

  it('is said about public challenges that are not over', () => {
    const open = CHALLENGE_STATES.filter(
      (challengeState) => outcome('share', 'none', { challengeState }) === 'shared',
    )
    expect(open).toEqual(['published', 'opened'])
    expect(outcome('share', 'none', { challengeState: 'draft' })).toBe('challengeNotOpen')
  })

  it.each([
    ['authorityNotVerified', { isVerifiedAuthority: false }],
    ['ownChallenge', { isLeader: true }],
    ['alreadyPartner', { isPartner: true }],
  ] as const)('is refused: %s', (reason, facts) => {
    expect(outcome('share', 'none', facts)).toBe(reason)
  })
})
