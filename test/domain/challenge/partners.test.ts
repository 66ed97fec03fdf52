import { describe, expect, it } from 'vitest'
import { CHALLENGE_STATES, type ChallengeState } from '~/domain/challenge/lifecycle'
import {
  changesWhatIsSeen,
  PARTNER_ACTIONS,
  PARTNER_TRANSITIONS,
  type PartnerAction,
  type PartnerFacts,
  type PartnerState,
  partnerGuards,
} from '~/domain/challenge/partners'
import { decide } from '~/domain/lifecycle/transition'

const STATES: PartnerState[] = ['none', 'invited', 'confirmed', 'declined', 'left', 'takenBack']
const FACTS: PartnerFacts = { challengeState: 'draft', isLeader: false, isVerifiedAuthority: true }

function outcome(
  action: PartnerAction,
  state: PartnerState,
  facts: Partial<PartnerFacts> = {},
  reason = 'Grund',
) {
  const guards = partnerGuards({ ...FACTS, ...facts })
  const decision = decide<PartnerState, keyof typeof guards, string>(
    PARTNER_TRANSITIONS[action],
    state,
    guards,
    reason,
  )
  return decision.ok ? decision.to : decision.reason
}

/** Reviewed by hand: what each step leads to from each state of a partnership, while the challenge is a draft. */
const NO = 'wrongState'
const EXPECTED: Record<PartnerAction, string[]> = {
  invite: ['invited', NO, NO, 'invited', 'invited', 'invited'],
  takeBack: [NO, 'takenBack', 'takenBack', NO, NO, NO],
  confirm: [NO, 'confirmed', NO, NO, NO, NO],
  decline: [NO, 'declined', NO, NO, NO, NO],
  leave: [NO, NO, 'left', NO, NO, NO],
}

/** Reviewed by hand: what each step leads to in each state of the challenge, from a state that allows it. */
const FROM: Record<PartnerAction, PartnerState> = {
  invite: 'none',
  takeBack: 'invited',
  confirm: 'invited',
  decline: 'invited',
  leave: 'confirmed',
}
const BY_CHALLENGE: Record<PartnerAction, Record<ChallengeState, string>> = {
  invite: every('partnersOnlyInDraft', { draft: 'invited' }),
  takeBack: every('alreadyPublished', { draft: 'takenBack', inApproval: 'takenBack' }),
  confirm: every('alreadyPublished', { draft: 'confirmed', inApproval: 'confirmed' }),
  decline: every('declined'),
  leave: every('left', { withdrawn: 'procedureOver', archived: 'procedureOver' }),
}

function every(usual: string, others: Partial<Record<ChallengeState, string>> = {}) {
  return { ...Object.fromEntries(CHALLENGE_STATES.map((state) => [state, usual])), ...others } as Record<
    ChallengeState,
    string
  >
}

describe.each(PARTNER_ACTIONS)('%s', (action) => {
  it('leads from each state where the reviewed table says', () => {
    expect(STATES.map((state) => outcome(action, state))).toEqual(EXPECTED[action])
  })

  it('follows the state of the challenge', () => {
    const told = CHALLENGE_STATES.map((challengeState) => [
      challengeState,
      outcome(action, FROM[action], { challengeState }),
    ])
    expect(Object.fromEntries(told)).toEqual(BY_CHALLENGE[action])
  })
})

describe('who can be a partner', () => {
  it('is not the authority that leads', () => {
    expect(outcome('invite', 'none', { isLeader: true })).toBe('partnerIsLeader')
  })

  it('is a verified authority, when asked and when confirming', () => {
    expect(outcome('invite', 'none', { isVerifiedAuthority: false })).toBe('partnerNotVerified')
    expect(outcome('confirm', 'invited', { isVerifiedAuthority: false })).toBe('partnerNotVerified')
  })

  it('may say no and leave in any case', () => {
    expect(outcome('decline', 'invited', { isVerifiedAuthority: false })).toBe('declined')
    expect(outcome('leave', 'confirmed', { isVerifiedAuthority: false })).toBe('left')
  })
})

describe('leaving', () => {
  it.each(['', '  \n'])('asks for a reason: %j is none', (reason) => {
    expect(outcome('leave', 'confirmed', {}, reason)).toBe('reasonMissing')
  })
})

it('changes what an approver has seen once the text lies before one', () => {
  expect(CHALLENGE_STATES.filter(changesWhatIsSeen)).toEqual(CHALLENGE_STATES.slice(1))
})

it('each side holds its own steps', () => {
  const of = (permission: string) =>
    PARTNER_ACTIONS.filter((action) => PARTNER_TRANSITIONS[action].permission === permission)
  expect(of('partner.invite')).toEqual(['invite', 'takeBack'])
  expect(of('partner.answer')).toEqual(['confirm', 'decline', 'leave'])
})
