import { describe, expect, it } from 'vitest'
import {
  availableChangeActions,
  CHANGE_ACTIONS,
  CHANGE_STATES,
  type ChangeFacts,
  judgeChange,
} from '~/domain/challenge/change'
import { CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import type { Standing } from '~/domain/permission/matrix'
import { CELLS, PERSONS, type Person } from './change-table'

const T = new Date('2026-11-30T11:00:00Z')
const before = new Date(T.getTime() - 1)
const later = new Date('2026-12-24T11:00:00Z')

const member = (organisationRole: 'owner' | 'editor' | 'viewer', secondFactor = true): Standing => ({
  ...{ relation: 'sameOrganisation', organisationRole, platformRole: 'citizen', secondFactor },
})
const outside = (platformRole: 'staff' | 'citizen'): Standing => ({
  ...{ relation: 'foreign', organisationRole: null, platformRole, secondFactor: true },
})
const STANDINGS: Record<Person, Standing> = {
  author: member('owner'),
  second: member('editor'),
  reader: member('viewer'),
  staff: outside('staff'),
  lastStaff: outside('staff'),
  foreign: outside('citizen'),
}

const facts = (overrides: Partial<ChangeFacts> = {}): ChangeFacts => ({
  actorId: 'second',
  actsAsStaff: false,
  editorIds: ['author'],
  submittedById: 'author',
  approverCount: 1,
  isOwnCause: false,
  phaseObjection: null,
  challengeState: 'published',
  deadlineAt: T,
  wishedDeadline: T,
  at: before,
  isBaseCurrent: true,
  changedFields: ['problem'],
  missingFields: [],
  note: 'Die Daten sind andere.',
  ...overrides,
})
const factsOf = (person: Person, more: Partial<ChangeFacts> = {}) =>
  facts({
    actorId: person,
    actsAsStaff: person === 'staff' || person === 'lastStaff',
    approverCount: person === 'lastStaff' ? 0 : 1,
    ...more,
  })

describe('the table', () => {
  it('has a cell for every state, action and person', () => {
    expect(CELLS).toHaveLength(CHANGE_STATES.length * CHANGE_ACTIONS.length * PERSONS.length)
  })

  it.each(CELLS)('$person: $action from $state gives $expected', ({ state, action, person, expected }) => {
    const verdict = judgeChange(action, state, STANDINGS[person], factsOf(person), 'Grund')
    const seen = verdict.allowed ? verdict.to : verdict.reason === 'notPermitted' ? '-' : verdict.reason
    expect(seen).toBe(expected)
  })
})

const judge = (
  action: 'save' | 'submit' | 'recall' | 'return' | 'apply' | 'discard',
  more: Partial<ChangeFacts>,
) => {
  const state = action === 'save' || action === 'submit' ? 'draft' : 'inApproval'
  const verdict = judgeChange(action, state, STANDINGS.second, facts(more), 'Grund')
  return verdict.allowed ? 'allowed' : verdict.reason
}
const WRITING = ['save', 'submit', 'recall', 'return', 'apply'] as const

describe('in time only', () => {
  it.each(WRITING)(
    '%s is possible a millisecond before the deadline, not at it and not after it',
    (action) => {
      expect(judge(action, { at: before })).toBe('allowed')
      expect(judge(action, { at: T })).toBe('textFixed')
      expect(judge(action, { at: new Date(T.getTime() + 1) })).toBe('textFixed')
    },
  )

  it('names the end before anything else that is wrong', () => {
    const wrong = { at: T, isBaseCurrent: false, changedFields: [], note: '', actorId: 'author' }
    expect(judge('apply', wrong)).toBe('textFixed')
  })

  it.each(CHALLENGE_STATES.filter((one) => one !== 'published'))('not while the challenge is %s', (state) => {
    const reason = state === 'opened' ? 'textFixed' : 'challengeNotPublished'
    for (const action of WRITING) expect(judge(action, { challengeState: state })).toBe(reason)
  })

  it('but a change can be put aside at any time', () => {
    expect(judge('discard', { at: later, challengeState: 'withdrawn' })).toBe('allowed')
  })

  it('holds over the change of the clock', () => {
    const first = new Date('2026-10-25T00:30:00Z')
    const second = new Date('2026-10-25T01:30:00Z')
    expect(judge('apply', { deadlineAt: second, wishedDeadline: second, at: first })).toBe('allowed')
    expect(judge('apply', { deadlineAt: first, wishedDeadline: second, at: second })).toBe('textFixed')
  })
})

describe.each(['submit', 'apply'] as const)('%s', (action) => {
  it('refuses a shorter deadline by a millisecond, and takes the same or a longer one', () => {
    expect(judge(action, { wishedDeadline: before })).toBe('deadlineShorter')
    expect(judge(action, { wishedDeadline: T })).toBe('allowed')
    expect(judge(action, { wishedDeadline: later })).toBe('allowed')
  })

  it('refuses what changes nothing, lacks something, or says no reason', () => {
    expect(judge(action, { changedFields: [] })).toBe('nothingChanged')
    expect(judge(action, { missingFields: ['problem'] })).toBe('incomplete')
    expect(judge(action, { wishedDeadline: null })).toBe('incomplete')
    expect(judge(action, { note: ' \n' })).toBe('noteMissing')
  })

  it('refuses what the phases of a competition do not allow, before it looks at the deadline', () => {
    expect(judge(action, { phaseObjection: 'phasePast', wishedDeadline: before })).toBe('phasePast')
  })

  it('refuses a text that was written on another one', () => {
    expect(judge(action, { isBaseCurrent: false })).toBe('baseChanged')
  })
})

describe('two persons', () => {
  it('neither who wrote nor who submitted decides', () => {
    expect(judge('apply', { editorIds: ['author', 'second'] })).toBe('samePerson')
    expect(judge('apply', { editorIds: [], submittedById: 'second' })).toBe('samePerson')
    expect(judge('return', { submittedById: 'second' })).toBe('samePerson')
  })

  it('return needs words, apply needs a code in this session', () => {
    expect(judgeChange('return', 'inApproval', STANDINGS.second, facts(), ' ')).toMatchObject({
      reason: 'reasonMissing',
    })
    expect(judgeChange('apply', 'inApproval', member('editor', false), facts())).toMatchObject({
      reason: 'secondFactorMissing',
    })
  })

  it('shows a person what its role offers in the state, with the reason against it', () => {
    const seen = availableChangeActions('inApproval', STANDINGS.author, factsOf('author'))
    expect(seen.map((one) => [one.action, one.allowed || one.reason])).toEqual([
      ['recall', true],
      ['return', 'samePerson'],
      ['apply', 'samePerson'],
      ['discard', true],
    ])
  })
})
