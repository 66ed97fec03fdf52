import { describe, expect, it } from 'vitest'
import { availableActions, CHALLENGE_ACTIONS, judgeAction } from '~/domain/challenge/available-actions'
import {
  CHALLENGE_STATES,
  CHALLENGE_TRANSITIONS,
  type ChallengeFacts,
  type ChallengeState,
  consentObjection,
} from '~/domain/challenge/lifecycle'
import { CHALLENGE_PHASES } from '~/domain/challenge/view'
import type { Standing } from '~/domain/permission/matrix'
import { CELLS, PERSONAS, type Persona } from './lifecycle-table'

const AT = new Date('2026-11-24T12:00:00Z')
const LATER = new Date('2026-12-24T12:00:00Z')
const REASON = 'Weil es so ist.'
const OUTCOME = 'Zwei Ämter nutzen das Verfahren.'

const member = (organisationRole: Standing['organisationRole']): Standing => ({
  relation: 'sameOrganisation',
  organisationRole,
  platformRole: 'citizen',
  secondFactor: true,
})
const stranger = (
  relation: Standing['relation'],
  platformRole: Standing['platformRole'] = 'citizen',
): Standing => ({ relation, organisationRole: null, platformRole, secondFactor: true })

const STANDINGS: Record<Persona, Standing> = {
  author: member('owner'),
  second: member('editor'),
  viewer: member('viewer'),
  staff1: stranger('foreign', 'staff'),
  staff2: stranger('foreign', 'staff'),
  staff3: stranger('foreign', 'staff'),
  foreign: stranger('foreign'),
  former: stranger('formerMember'),
  signedOut: stranger('signedOut', null),
}

function factsOf(persona: Persona, overrides: Partial<ChallengeFacts> = {}): ChallengeFacts {
  return {
    actorId: persona,
    actsAsStaff: persona.startsWith('staff'),
    editorIds: ['author'],
    submittedById: 'author',
    writerCount: persona === 'staff1' ? 1 : 2,
    approverCount: persona === 'staff1' || persona === 'staff3' ? 0 : 1,
    isAuthorityVerified: true,
    deadlineAt: LATER,
    at: AT,
    missingFields: [],
    consentedIds: [],
    isConflicted: false,
    unconfirmedPartners: 0,
    hasUnverifiedPartner: false,
    isOwnCause: false,
    ...overrides,
  }
}

const stateOf = (phase: string): ChallengeState =>
  CHALLENGE_STATES.find((state) => state === phase) ?? 'published'

describe('the reviewed table', () => {
  it('has a cell for every phase, action and person', () => {
    expect(CELLS).toHaveLength(CHALLENGE_PHASES.length * CHALLENGE_ACTIONS.length * PERSONAS.length)
    expect(new Set(CELLS.map((cell) => `${cell.phase} ${cell.action} ${cell.persona}`)).size).toBe(
      CELLS.length,
    )
  })

  it.each(CELLS)('$phase, $action by $persona: $expected', ({ phase, action, persona, expected }) => {
    const facts = factsOf(persona, { deadlineAt: phase === 'closed' || phase === 'opened' ? AT : LATER })
    const verdict = judgeAction(action, stateOf(phase), STANDINGS[persona], facts, REASON, OUTCOME)
    const outcome = verdict.allowed ? verdict.to : verdict.reason
    expect(outcome === 'notPermitted' ? '-' : outcome).toBe(expected)
  })
})

describe('guards', () => {
  const judge = (
    action: keyof typeof CHALLENGE_TRANSITIONS,
    facts: ChallengeFacts,
    reason = REASON,
    outcome = OUTCOME,
  ) => {
    const persona = facts.actorId as Persona
    const verdict = judgeAction(
      action,
      CHALLENGE_TRANSITIONS[action].from[0],
      STANDINGS[persona],
      facts,
      reason,
      outcome,
    )
    return verdict.allowed ? verdict.to : verdict.reason
  }

  it.each([
    ['authorityNotVerified', { isAuthorityVerified: false, missingFields: ['title'] }],
    ['incomplete', { missingFields: ['title'], deadlineAt: null }],
    ['incomplete', { missingFields: ['whyNew'], unconfirmedPartners: 1 }],
    ['partnerUnconfirmed', { unconfirmedPartners: 1, deadlineAt: null }],
    ['partnerUnconfirmed', { unconfirmedPartners: 1, hasUnverifiedPartner: true }],
    ['partnerLost', { hasUnverifiedPartner: true, deadlineAt: null }],
    ['deadlineTooSoon', { deadlineAt: null }],
    ['deadlineTooSoon', { deadlineAt: AT }],
    ['deadlineTooSoon', { deadlineAt: new Date(AT.getTime() - 1) }],
  ] as const)('submitting and approving is refused: %s', (expected, overrides) => {
    expect(judge('submit', factsOf('author', overrides))).toBe(expected)
    expect(judge('approve', factsOf('second', overrides))).toBe(expected)
  })

  it('lets a deadline a millisecond ahead pass', () => {
    const facts = { deadlineAt: new Date(AT.getTime() + 1) }
    expect(judge('submit', factsOf('author', facts))).toBe('inApproval')
    expect(judge('approve', factsOf('second', facts))).toBe('published')
  })

  it('refuses staff of the platform who are members of a partner', () => {
    expect(judge('approve', factsOf('staff1', { isOwnCause: true }))).toBe('ownCause')
    expect(judge('return', factsOf('staff1', { isOwnCause: true }))).toBe('ownCause')
    expect(judge('approve', factsOf('staff1'))).toBe('published')
  })

  it('says first that somebody else decides, before it looks at the text', () => {
    expect(judge('approve', factsOf('author', { missingFields: ['title'] }))).toBe('samePerson')
  })

  it('refuses who only submitted and who only wrote', () => {
    expect(judge('approve', factsOf('second', { submittedById: 'second', editorIds: [] }))).toBe('samePerson')
    expect(judge('approve', factsOf('second', { submittedById: null, editorIds: ['x', 'second'] }))).toBe(
      'samePerson',
    )
    expect(judge('return', factsOf('second', { editorIds: ['second'] }))).toBe('samePerson')
  })

  it('lets staff in where nobody of the authority may write any more', () => {
    expect(judge('approve', factsOf('staff2', { writerCount: 0, approverCount: 0 }))).toBe('published')
  })

  it('refuses staff that once wrote in the text as a member', () => {
    expect(judge('approve', factsOf('staff1', { editorIds: ['staff1'] }))).toBe('samePerson')
  })

  it.each(['return', 'withdraw', 'archive'] as const)('%s needs words', (action) => {
    const actor = action === 'return' ? 'second' : 'author'
    for (const words of ['', '  \n'])
      expect(judge(action, factsOf(actor, { deadlineAt: AT }), words)).toBe('reasonMissing')
    expect(judge(action, factsOf(actor), REASON)).toBe(CHALLENGE_TRANSITIONS[action].to)
  })

  it('archiving needs to say what became of it, and nothing else does', () => {
    for (const words of ['', '  \n']) {
      expect(judge('archive', factsOf('author'), REASON, words)).toBe('outcomeMissing')
      expect(judge('withdraw', factsOf('author', { deadlineAt: AT }), REASON, words)).toBe('withdrawn')
    }
    expect(judge('archive', factsOf('author'), '', '')).toBe('reasonMissing')
  })

  it('opens for the second of two different people, after the deadline', () => {
    const closed = { deadlineAt: AT, consentedIds: ['author'] }
    expect(judge('open', factsOf('second', closed))).toBe('opened')
    expect(judge('open', factsOf('staff1', closed))).toBe('opened')
    expect(judge('open', factsOf('author', closed))).toBe('secondPersonMissing')
    expect(judge('open', factsOf('second', { ...closed, isConflicted: true }))).toBe('conflicted')
    expect(judge('open', factsOf('second', { ...closed, deadlineAt: LATER }))).toBe('deadlineNotOver')
    // A conflict would tell before the deadline that a certain organisation has proposed.
    expect(judge('open', factsOf('second', { ...closed, deadlineAt: LATER, isConflicted: true }))).toBe(
      'deadlineNotOver',
    )
    expect(judge('open', factsOf('second', { ...closed, deadlineAt: null }))).toBe('deadlineNotOver')
  })

  it('takes a first consent from the deadline on, not before', () => {
    expect(consentObjection(factsOf('author', { deadlineAt: AT }))).toBeNull()
    expect(consentObjection(factsOf('author', { deadlineAt: new Date(AT.getTime() + 1) }))).toBe(
      'deadlineNotOver',
    )
  })
})

describe('available actions', () => {
  const actionsOf = (state: ChallengeState, persona: Persona, overrides?: Partial<ChallengeFacts>) =>
    availableActions(state, STANDINGS[persona], factsOf(persona, overrides)).map((verdict) =>
      verdict.allowed ? verdict.action : `${verdict.action}: ${verdict.reason}`,
    )

  it('shows what the role and the state offer, with reasons', () => {
    expect(actionsOf('draft', 'author')).toEqual(['save', 'submit'])
    expect(actionsOf('draft', 'author', { missingFields: ['title'] })).toEqual(['save', 'submit: incomplete'])
    expect(actionsOf('inApproval', 'author')).toEqual(['recall', 'return: samePerson', 'approve: samePerson'])
    expect(actionsOf('inApproval', 'second')).toEqual(['recall', 'return', 'approve'])
    expect(actionsOf('inApproval', 'staff2')).toEqual(['return: staffNotNeeded', 'approve: staffNotNeeded'])
    expect(actionsOf('published', 'author')).toEqual(['withdraw', 'open: deadlineNotOver'])
  })

  it('shows nothing to people without the role', () => {
    for (const state of CHALLENGE_STATES)
      for (const persona of ['viewer', 'foreign', 'former', 'signedOut'] as const)
        expect(actionsOf(state, persona)).toEqual([])
  })
})
