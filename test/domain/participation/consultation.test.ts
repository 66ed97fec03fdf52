import { describe, expect, it } from 'vitest'
import { PEOPLE, type Person } from '#test/support/life-table'
import {
  CONSULTATION_ACTIONS,
  CONSULTATION_STATES,
  type ConsultationFacts,
  type ConsultationState,
  consultationActions,
  judgeConsultation,
  missingParts,
} from '~/domain/participation/consultation'
import {
  CONSULTATION_PHASES,
  consultationPhase,
  consultationTurn,
  isPeriodShort,
  publicPhase,
  takingPartObjection,
} from '~/domain/participation/consultation-view'
import type { Standing } from '~/domain/permission/matrix'
import { CELLS } from './consultation-table'

const AT = new Date('2026-11-26T12:00:00Z')
const days = (count: number) => new Date(AT.getTime() + count * 86_400_000)

const member = (organisationRole: Standing['organisationRole'], secondFactor = true): Standing => ({
  relation: 'sameOrganisation',
  organisationRole,
  platformRole: 'citizen',
  secondFactor,
})
const stranger = (relation: Standing['relation'], platformRole: Standing['platformRole']): Standing => ({
  ...{ relation, platformRole, organisationRole: null, secondFactor: true },
})
const STANDINGS: Record<Person, Standing> = {
  author: member('owner'),
  second: member('editor'),
  head: member('owner'),
  viewer: member('viewer'),
  staff0: stranger('foreign', 'staff'),
  staff1: stranger('foreign', 'staff'),
  foreign: stranger('foreign', 'citizen'),
  signedOut: stranger('signedOut', null),
}

function factsOf(person: Person, change: Partial<ConsultationFacts> = {}): ConsultationFacts {
  return {
    ...{ actorId: person, actsAsStaff: person.startsWith('staff'), editorIds: ['author'] },
    ...{ submittedById: 'author', approverCount: person === 'staff0' ? 0 : 1, isOwnCause: false },
    ...{ isAuthorityVerified: true, missing: [], at: AT, endsAt: days(20), newEnd: days(30) },
    ...change,
  }
}

const stateOf = (phase: string) =>
  (phase === 'running' || phase === 'ended' ? 'published' : phase) as ConsultationState

describe('the life of a consultation', () => {
  it.each(CELLS)('$phase: $action by $person is $outcome', ({ phase, action, person, outcome }) => {
    const facts = factsOf(person, phase === 'ended' ? { endsAt: days(-1) } : {})
    const name = CONSULTATION_ACTIONS.find((one) => one === action) ?? 'save'
    const verdict = judgeConsultation(name, stateOf(phase), STANDINGS[person], facts, 'Weil.')
    const shown = verdict.allowed ? verdict.to : verdict.reason
    expect(shown).toBe(outcome === '-' ? 'notPermitted' : outcome)
  })

  it('is written down whole', () => {
    expect(CELLS).toHaveLength(6 * CONSULTATION_ACTIONS.length * PEOPLE.length)
    expect(new Set(CELLS.map(({ phase }) => stateOf(phase)))).toEqual(new Set(CONSULTATION_STATES))
  })

  it.each([
    ['authorityNotVerified', { isAuthorityVerified: false }],
    ['incomplete', { missing: ['seeds'] }],
    ['endTooSoon', { endsAt: AT }],
  ] as const)('neither goes to approval nor through it where %s', (reason, change) => {
    const judge = (action: 'submit' | 'approve', person: Person, state: ConsultationState) =>
      judgeConsultation(action, state, STANDINGS[person], factsOf(person, change))
    expect(judge('submit', 'author', 'draft')).toMatchObject({ allowed: false, reason })
    expect(judge('approve', 'second', 'inApproval')).toMatchObject({ allowed: false, reason })
  })

  it('gives more time, never less, and none once it is over', () => {
    const extend = (change: Partial<ConsultationFacts>) =>
      judgeConsultation('extend', 'published', STANDINGS.second, factsOf('second', change), 'Ferien')
    expect(extend({ newEnd: days(20.001) })).toMatchObject({ allowed: true, to: 'published' })
    for (const newEnd of [days(20), days(19), null])
      expect(extend({ newEnd })).toMatchObject({ reason: 'endNotLater' })
    expect(extend({ endsAt: AT })).toMatchObject({ reason: 'consultationOver' })
  })

  it.each(['return', 'extend', 'withdraw', 'close'] as const)('asks for words to %s', (action) => {
    const state = action === 'return' ? 'inApproval' : 'published'
    const facts = factsOf('head', action === 'close' ? { endsAt: AT } : {})
    for (const words of [undefined, '', '  \n'])
      expect(judgeConsultation(action, state, STANDINGS.head, facts, words)).toMatchObject({
        reason: 'reasonMissing',
      })
  })

  it('needs a code to approve and to return, and says so only to those who could otherwise', () => {
    const judge = (person: Person, action: 'approve' | 'return') =>
      judgeConsultation(action, 'inApproval', member('editor', false), factsOf(person), 'Weil.')
    for (const action of ['approve', 'return'] as const) {
      expect(judge('second', action)).toMatchObject({ reason: 'secondFactorMissing' })
      expect(judge('author', action)).toMatchObject({ reason: 'samePerson' })
    }
  })

  it('shows what a role may ever do in a state, with the reason where it cannot be now', () => {
    const shown = (person: Person, state: ConsultationState, change = {}) =>
      consultationActions(state, STANDINGS[person], factsOf(person, { newEnd: null, ...change })).map(
        (one) => (one.allowed ? one.action : `${one.action}: ${one.reason}`),
      )
    expect(shown('author', 'draft')).toEqual(['save', 'submit'])
    expect(shown('author', 'inApproval')).toEqual(['recall', 'return: samePerson', 'approve: samePerson'])
    expect(shown('head', 'published')).toEqual(['extend', 'withdraw', 'close: consultationRuns'])
    expect(shown('head', 'published', { endsAt: AT })).toEqual([
      'extend: consultationOver',
      'withdraw',
      'close',
    ])
    expect(shown('viewer', 'published')).toEqual([])
    expect(shown('head', 'closed')).toEqual([])
  })
})

describe('what is missing', () => {
  const whole = {
    ...{ title: 'Wege', question: 'Welche?', background: 'Darum.', useOfResult: 'Der Rat beschließt.' },
    ...{ startsAt: AT, endsAt: days(20), seedCount: 5 },
  }

  it('is nothing where all is there', () => {
    expect(missingParts(whole)).toEqual([])
  })

  it.each(['title', 'question', 'background', 'useOfResult'] as const)('is %s', (field) => {
    expect(missingParts({ ...whole, [field]: ' \n ' })).toEqual([field])
  })

  it('is the period, and a fifth statement', () => {
    expect(missingParts({ ...whole, startsAt: null, endsAt: null, seedCount: 4 })).toEqual([
      'startsAt',
      'endsAt',
      'seeds',
    ])
  })
})

describe('where it stands', () => {
  const period = { state: 'published', startsAt: days(-1), endsAt: days(1) } as const

  it('follows from the period, to the very instant', () => {
    const phase = (at: Date) => consultationPhase(period, at)
    expect(phase(new Date(period.startsAt.getTime() - 1))).toBe('planned')
    expect(phase(period.startsAt)).toBe('running')
    expect(phase(new Date(period.endsAt.getTime() - 1))).toBe('running')
    expect(phase(period.endsAt)).toBe('ended')
  })

  it('is its state before it is public and after its end, whatever the period', () => {
    for (const state of ['draft', 'inApproval', 'withdrawn', 'closed'] as const)
      expect(consultationPhase({ ...period, state }, AT)).toBe(state)
    expect(() => publicPhase({ ...period, state: 'draft' }, AT)).toThrow('not public')
    expect(publicPhase(period, AT)).toBe('running')
  })

  it('never runs without a period', () => {
    expect(consultationPhase({ state: 'published', startsAt: null, endsAt: null }, AT)).toBe('planned')
  })

  it('says whose turn it is in each phase', () => {
    expect(CONSULTATION_PHASES.map((phase) => consultationTurn(phase, 1))).toEqual([
      'authors',
      'secondPerson',
      'time',
      'people',
      'authority',
      'nobody',
      'nobody',
    ])
    expect(consultationTurn('inApproval', 0)).toBe('staff')
  })

  it('lets people take part while it runs, and at no other time', () => {
    expect(takingPartObjection(period, AT)).toBeNull()
    expect(takingPartObjection(period, days(-2))).toBe('consultationNotStarted')
    expect(takingPartObjection(period, period.endsAt)).toBe('consultationOver')
    expect(takingPartObjection({ ...period, state: 'closed' }, AT)).toBe('consultationOver')
    for (const state of ['draft', 'inApproval', 'withdrawn'] as const)
      expect(takingPartObjection({ ...period, state }, AT)).toBe('consultationNotOpen')
  })

  it('is short under fourteen days from the later of now and the start', () => {
    const short = (startsAt: Date | null, endsAt: Date | null) => isPeriodShort({ startsAt, endsAt }, AT)
    expect(short(days(0), days(14))).toBe(false)
    expect(short(days(-30), days(13.9))).toBe(true)
    expect(short(days(5), days(18))).toBe(true)
    expect(short(null, days(1))).toBe(false)
    expect(short(days(1), null)).toBe(false)
  })
})
