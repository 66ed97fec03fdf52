import { describe, expect, it } from 'vitest'
import { CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import {
  availableProposalActions,
  judgeProposalAction,
  PROPOSAL_ACTIONS,
} from '~/domain/proposal/available-actions'
import { openObjection, PROPOSAL_STATES, type ProposalFacts } from '~/domain/proposal/lifecycle'
import { expectedCell } from './lifecycle-table'

const T = new Date('2026-11-30T11:00:00Z')
const OWNER = {
  relation: 'sameOrganisation',
  organisationRole: 'owner',
  platformRole: 'citizen',
  secondFactor: false,
} as const
const facts = (overrides: Partial<ProposalFacts> = {}): ProposalFacts => ({
  challengeState: 'published',
  opensAt: null,
  deadlineAt: T,
  laterPhases: [],
  at: new Date(T.getTime() - 1),
  missingFields: [],
  isUnchanged: false,
  unconfirmedPartners: 0,
  ...overrides,
})

describe('the table', () => {
  it.each(PROPOSAL_STATES.flatMap((state) => PROPOSAL_ACTIONS.map((action) => ({ state, action }))))(
    '$action from $state is as reviewed',
    ({ state, action }) => {
      const isUnchanged = state === 'submitted'
      const verdict = judgeProposalAction(action, state, OWNER, facts({ isUnchanged }))
      const seen = verdict.allowed ? 'done' : verdict.reason === 'unchanged' ? 'again' : verdict.reason
      expect(seen).toBe(expectedCell(state, action, 'owner'))
    },
  )

  it('lets nobody do anything from the very instant of the deadline', () => {
    for (const action of PROPOSAL_ACTIONS) {
      for (const state of PROPOSAL_STATES) {
        expect(judgeProposalAction(action, state, OWNER, facts({ at: T })).allowed).toBe(false)
      }
    }
  })

  it('names the deadline before anything else that is wrong', () => {
    const late = facts({ at: T, missingFields: ['risks'], isUnchanged: true })
    expect(judgeProposalAction('submit', 'draft', OWNER, late)).toMatchObject({ reason: 'deadlinePassed' })
  })

  it('submits nothing incomplete and nothing twice', () => {
    const judge = (more: Partial<ProposalFacts>) =>
      judgeProposalAction('submit', 'submitted', OWNER, facts(more))
    expect(judge({ missingFields: ['risks'] })).toMatchObject({ reason: 'incomplete' })
    expect(judge({ isUnchanged: true })).toMatchObject({ reason: 'unchanged' })
    expect(judge({})).toMatchObject({ allowed: true, to: 'submitted' })
  })

  it.each(CHALLENGE_STATES.filter((state) => state !== 'published'))(
    'is shut while the challenge is %s',
    (state) => {
      const reason = state === 'opened' ? 'deadlinePassed' : 'challengeNotOpen'
      expect(openObjection(facts({ challengeState: state, at: new Date(0) }))).toBe(reason)
    },
  )

  it('is shut where there is no deadline', () => {
    expect(openObjection(facts({ deadlineAt: null }))).toBe('challengeNotOpen')
  })
})

describe('what a person is offered', () => {
  it('shows writers what they may do and why not, in the order of the table', () => {
    const actions = availableProposalActions('submitted', OWNER, facts({ isUnchanged: true }))
    expect(actions).toEqual([
      { action: 'save', allowed: true, to: 'submitted' },
      { action: 'submit', allowed: false, reason: 'unchanged' },
      { action: 'withdraw', allowed: true, to: 'withdrawn' },
      { action: 'confirm', allowed: true, to: 'submitted' },
    ])
  })

  it('leaves out what the state or the role does not offer', () => {
    expect(availableProposalActions('draft', OWNER, facts()).map((one) => one.action)).toEqual([
      'save',
      'submit',
    ])
    const reader = { ...OWNER, organisationRole: 'viewer' } as const
    expect(availableProposalActions('draft', reader, facts())).toEqual([])
  })

  it('tells conflicted members why they may not write', () => {
    const torn = { ...OWNER, relation: 'conflicted' } as const
    const reasons = availableProposalActions('submitted', torn, facts()).map(
      (one) => !one.allowed && one.reason,
    )
    expect(reasons).toEqual(Array(4).fill('conflictedWithAuthority'))
  })
})
