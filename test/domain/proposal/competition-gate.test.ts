import { describe, expect, it } from 'vitest'
import { CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { judgeProposalAction, PROPOSAL_ACTIONS } from '~/domain/proposal/available-actions'
import { type CallFacts, openObjection, PROPOSAL_STATES } from '~/domain/proposal/lifecycle'
import { day, phase } from '../competition/some-phases'

const SECOND = 1000
const OWNER = {
  relation: 'sameOrganisation',
  organisationRole: 'owner',
  platformRole: 'citizen',
  secondFactor: false,
} as const
const call = (at: Date, overrides: Partial<CallFacts> = {}): CallFacts => ({
  challengeState: 'published',
  opensAt: day(0),
  deadlineAt: day(10),
  laterPhases: [phase(20, 30)],
  at,
  ...overrides,
})
const off = (at: Date, seconds: number) => new Date(at.getTime() + seconds * SECOND)

/** What the gate says at each edge of each phase: a second before, at it, a second after. */
const EDGES = [
  ['phase one opens', day(0), ['phaseNotOpen', null, null]],
  ['phase one ends', day(10), [null, 'deadlinePassed', 'deadlinePassed']],
  ['phase two opens', day(20), ['deadlinePassed', 'admissionMissing', 'admissionMissing']],
  ['phase two ends', day(30), ['admissionMissing', 'deadlinePassed', 'deadlinePassed']],
] as const

describe.each(EDGES)('when %s', (_edge, at, expected) => {
  it.each([
    ['a second before', -1, 0],
    ['at the instant', 0, 1],
    ['a second after', 1, 2],
  ] as const)('%s', (_when, seconds, index) => {
    expect(openObjection(call(off(at, seconds)))).toBe(expected[index])
    const facts = { ...call(off(at, seconds)), missingFields: [], isUnchanged: false, unconfirmedPartners: 0 }
    for (const action of PROPOSAL_ACTIONS)
      for (const state of PROPOSAL_STATES) {
        const verdict = judgeProposalAction(action, state, OWNER, facts)
        if (expected[index] !== null) expect(verdict.allowed).toBe(false)
      }
  })
})

describe('a competition that is not running', () => {
  it.each(CHALLENGE_STATES.filter((state) => state !== 'published' && state !== 'opened'))(
    'takes nothing in any phase while it is %s',
    (challengeState) => {
      for (const at of [day(5), day(15), day(25)])
        expect(openObjection(call(at, { challengeState }))).toBe('challengeNotOpen')
    },
  )

  it('takes nothing for phase one once it is opened, and for phase two only from those admitted', () => {
    const opened = { challengeState: 'opened' } as const
    expect(openObjection(call(day(5), opened))).toBe('deadlinePassed')
    expect(openObjection(call(day(15), opened))).toBe('deadlinePassed')
    expect(openObjection(call(day(25), opened))).toBe('admissionMissing')
  })
})
