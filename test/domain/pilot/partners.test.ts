import { describe, expect, it } from 'vitest'
import type { PartnerState } from '~/domain/challenge/partners'
import { decide } from '~/domain/lifecycle/transition'
import {
  isUnpublishedPilot,
  PILOT_PARTNER_ACTIONS,
  PILOT_PARTNER_TRANSITIONS,
  type PilotPartnerAction,
  type PilotPartnerFacts,
  type PilotPartnerGuard,
  type PilotPartnerObjection,
  pilotPartnerGuards,
} from '~/domain/pilot/partners'
import {
  isPilotEnded,
  LISTED_PILOT_STATES,
  PILOT_STATES,
  type PilotState,
  PUBLIC_PILOT_STATES,
} from '~/domain/pilot/pilot'

const PARTNER_STATES: readonly PartnerState[] = [
  ...(['none', 'invited', 'confirmed', 'declined', 'left', 'takenBack'] as const),
]
const OVER: readonly PilotState[] = ['finished', 'stopped', 'withdrawn']
const outcomeOf = (
  action: PilotPartnerAction,
  from: PartnerState,
  change: Partial<PilotPartnerFacts> = {},
  reason = 'Weil.',
) => {
  const facts = { pilotState: 'draft', isLeader: false, isVerified: true, ...change } as const
  const decision = decide<PartnerState, PilotPartnerGuard, PilotPartnerObjection>(
    PILOT_PARTNER_TRANSITIONS[action],
    from,
    pilotPartnerGuards(facts),
    reason,
  )
  return decision.ok ? decision.to : decision.reason
}

describe('a partnership in a pilot', () => {
  /** What must happen in a draft, by the state before; everything else is the wrong state. */
  const STEPS: Record<PilotPartnerAction, Partial<Record<PartnerState, PartnerState>>> = {
    invite: { none: 'invited', declined: 'invited', left: 'invited', takenBack: 'invited' },
    takeBack: { invited: 'takenBack', confirmed: 'takenBack' },
    confirm: { invited: 'confirmed' },
    decline: { invited: 'declined' },
    leave: { confirmed: 'left' },
  }

  it.each(PILOT_PARTNER_ACTIONS)(
    'takes the step %s from the states that lead to it, and from no other',
    (action) => {
      for (const from of PARTNER_STATES)
        expect([from, outcomeOf(action, from)]).toEqual([from, STEPS[action][from] ?? 'wrongState'])
    },
  )

  it.each(PILOT_STATES)('is begun, answered and ended as the pilot allows: %s', (pilotState) => {
    const isOpen = pilotState === 'draft' || pilotState === 'inApproval'
    const after = { pilotState }
    expect(outcomeOf('invite', 'none', after)).toBe(
      pilotState === 'draft' ? 'invited' : 'partnersOnlyInDraft',
    )
    expect(outcomeOf('takeBack', 'invited', after)).toBe(isOpen ? 'takenBack' : 'alreadyPublished')
    expect(outcomeOf('takeBack', 'confirmed', after)).toBe(isOpen ? 'takenBack' : 'alreadyPublished')
    expect(outcomeOf('confirm', 'invited', after)).toBe(isOpen ? 'confirmed' : 'alreadyPublished')
    expect(outcomeOf('leave', 'confirmed', after)).toBe(OVER.includes(pilotState) ? 'pilotOver' : 'left')
    expect(outcomeOf('decline', 'invited', after)).toBe('declined')
    expect(isUnpublishedPilot(pilotState)).toBe(isOpen)
  })

  it('binds nobody who is not verified, but lets them out', () => {
    const lost = { isVerified: false }
    expect(outcomeOf('invite', 'none', lost)).toBe('partnerNotVerified')
    expect(outcomeOf('confirm', 'invited', lost)).toBe('partnerNotVerified')
    expect(outcomeOf('decline', 'invited', lost)).toBe('declined')
    expect(outcomeOf('leave', 'confirmed', lost)).toBe('left')
    expect(outcomeOf('takeBack', 'confirmed', lost)).toBe('takenBack')
  })

  it('is with another one, whatever else stands against it', () => {
    const itself = { isLeader: true, isVerified: false, pilotState: 'finished' } as const
    expect(outcomeOf('invite', 'none', itself)).toBe('partnerIsLeader')
  })

  it('is left with words alone', () => {
    expect(outcomeOf('leave', 'confirmed', {}, ' ')).toBe('reasonMissing')
    for (const action of ['confirm', 'decline', 'takeBack'] as const)
      expect(outcomeOf(action, 'invited', {}, '')).not.toBe('reasonMissing')
  })
})

describe('the states of a pilot', () => {
  it('are ended only by what was decided, and never by a withdrawal', () => {
    expect(PILOT_STATES.filter(isPilotEnded)).toEqual(['finished', 'stopped'])
  })

  it('are listed where there is something left to read', () => {
    expect(PUBLIC_PILOT_STATES.filter((state) => !LISTED_PILOT_STATES.includes(state))).toEqual(['withdrawn'])
    for (const state of LISTED_PILOT_STATES) expect(isUnpublishedPilot(state)).toBe(false)
  })
})
