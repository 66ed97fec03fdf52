import { describe, expect, it } from 'vitest'
import { PEOPLE, type Person } from '#test/support/life-table'
import type { Standing } from '~/domain/permission/matrix'
import {
  entryActions,
  judgeEntry,
  REGISTER_ACTIONS,
  REGISTER_STATES,
  type RegisterFacts,
  type RegisterState,
} from '~/domain/register/entry'
import {
  confirmationDue,
  isConfirmationOverdue,
  isPublicEntry,
  isTombstone,
  lastConfirmed,
  oldestConfirmation,
  readSection,
  registerTurn,
} from '~/domain/register/entry-view'
import { contentFrom } from '~/domain/register/fields'
import { CELLS } from './entry-table'

const member = (organisationRole: Standing['organisationRole'], secondFactor = true): Standing => ({
  ...{ relation: 'sameOrganisation', organisationRole, platformRole: 'citizen', secondFactor },
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
const STATES: Record<string, [state: RegisterState, hasVersion: boolean]> = {
  draft: ['draft', false],
  inApproval: ['inApproval', false],
  published: ['published', true],
  revision: ['draft', true],
  reapproval: ['inApproval', true],
  withdrawn: ['withdrawn', true],
}

function factsOf(person: Person, change: Partial<RegisterFacts> = {}): RegisterFacts {
  return {
    ...{ actorId: person, actsAsStaff: person.startsWith('staff'), editorIds: ['author'] },
    ...{ submittedById: 'author', approverCount: person === 'staff0' ? 0 : 1, isOwnCause: false },
    ...{ isAuthorityVerified: true, objection: null, hasVersion: false },
    ...change,
  }
}

describe('the life of an entry', () => {
  it.each(CELLS)('$phase: $action by $person is $outcome', ({ phase, action, person, outcome }) => {
    const [state, hasVersion] = STATES[phase] ?? ['draft', false]
    const name = REGISTER_ACTIONS.find((one) => one === action) ?? 'save'
    const verdict = judgeEntry(name, state, STANDINGS[person], factsOf(person, { hasVersion }), 'Weil.')
    const shown = verdict.allowed ? verdict.to : verdict.reason
    expect(shown).toBe(outcome === '-' ? 'notPermitted' : outcome)
  })

  it('is written down whole', () => {
    expect(CELLS).toHaveLength(6 * REGISTER_ACTIONS.length * PEOPLE.length)
    expect(new Set(CELLS.map(({ phase }) => STATES[phase]?.[0]))).toEqual(new Set(REGISTER_STATES))
  })

  it.each([
    ['authorityNotVerified', { isAuthorityVerified: false }],
    ['incomplete', { objection: 'incomplete' }],
    ['contradiction', { objection: 'contradiction' }],
    ['prohibitedInUse', { objection: 'prohibitedInUse' }],
  ] as const)('neither goes to approval nor through it where %s', (reason, change) => {
    const judge = (action: 'submit' | 'approve', person: Person, state: RegisterState) =>
      judgeEntry(action, state, STANDINGS[person], factsOf(person, change))
    expect(judge('submit', 'author', 'draft')).toMatchObject({ allowed: false, reason })
    expect(judge('approve', 'second', 'inApproval')).toMatchObject({ allowed: false, reason })
  })

  it.each([
    ['return', 'inApproval'],
    ['withdraw', 'published'],
  ] as const)('asks for words to %s', (action, state) => {
    const facts = factsOf('head', { hasVersion: state === 'published' })
    for (const words of [undefined, '', '  \n'])
      expect(judgeEntry(action, state, STANDINGS.head, facts, words)).toMatchObject({
        reason: 'reasonMissing',
      })
  })

  it('needs a code to approve and to return, and says so only to those who could otherwise', () => {
    for (const action of ['approve', 'return'] as const) {
      const judge = (person: Person) =>
        judgeEntry(action, 'inApproval', member('editor', false), factsOf(person), 'Weil.')
      expect(judge('second')).toMatchObject({ reason: 'secondFactorMissing' })
      expect(judge('author')).toMatchObject({ reason: 'samePerson' })
    }
  })

  it('shows what a role may ever do in a state, and nothing that belongs to the other side of the publication', () => {
    const shown = (person: Person, state: RegisterState, hasVersion: boolean) =>
      entryActions(state, STANDINGS[person], factsOf(person, { hasVersion })).map((one) =>
        one.allowed ? one.action : `${one.action}: ${one.reason}`,
      )
    expect(shown('author', 'draft', false)).toEqual(['save', 'submit', 'discard'])
    expect(shown('author', 'draft', true)).toEqual([
      ...['save', 'submit', 'discardRevision', 'confirm', 'withdraw'],
    ])
    expect(shown('author', 'inApproval', false)).toEqual([
      ...['recall', 'return: samePerson', 'approve: samePerson'],
    ])
    expect(shown('second', 'published', true)).toEqual(['revise', 'confirm'])
    expect(shown('head', 'published', true)).toEqual(['revise', 'confirm', 'withdraw'])
    expect(shown('viewer', 'published', true)).toEqual([])
    expect(shown('head', 'withdrawn', true)).toEqual([])
  })
})

describe('what everybody sees of an entry', () => {
  it('is public with a version, until it is withdrawn; then it is a tombstone', () => {
    const seen = (state: RegisterState, currentVersionId: string | null) => [
      isPublicEntry({ state, currentVersionId }),
      isTombstone({ state, currentVersionId }),
    ]
    for (const state of ['draft', 'inApproval'] as const) {
      expect(seen(state, null)).toEqual([false, false])
      expect(seen(state, 'v1')).toEqual([true, false])
    }
    expect(seen('published', 'v1')).toEqual([true, false])
    expect(seen('withdrawn', 'v1')).toEqual([false, true])
    expect(seen('withdrawn', null)).toEqual([false, false])
  })

  it('counts as confirmed for twelve months from the later of publication and confirmation', () => {
    const [published, confirmed] = [new Date('2025-03-10T12:00:00Z'), new Date('2025-09-01T00:00:00Z')]
    expect(lastConfirmed(published, null)).toBe(published)
    expect(lastConfirmed(published, confirmed)).toBe(confirmed)
    expect(lastConfirmed(confirmed, published)).toBe(confirmed)
    expect(confirmationDue(published).toISOString()).toBe('2026-03-10T12:00:00.000Z')
    expect(confirmationDue(new Date('2024-02-29T12:00:00Z')).toISOString()).toBe('2025-02-28T12:00:00.000Z')
    expect(isConfirmationOverdue(published, new Date('2026-03-10T11:59:59.999Z'))).toBe(false)
    expect(isConfirmationOverdue(published, new Date('2026-03-10T12:00:00Z'))).toBe(true)
    expect(oldestConfirmation(new Date('2026-03-10T12:00:00Z'))).toEqual(published)
    const leapDay = new Date('2028-02-29T12:00:00Z')
    for (const day of ['2027-02-28T23:00:00Z', '2027-03-01T01:00:00Z'].map((text) => new Date(text)))
      expect(day <= oldestConfirmation(leapDay)).toBe(isConfirmationOverdue(day, leapDay))
  })

  it('says whose turn it is', () => {
    expect(REGISTER_STATES.map((state) => registerTurn(state, 1, false))).toEqual([
      ...['authors', 'secondPerson', 'nobody', 'nobody'],
    ])
    expect(registerTurn('inApproval', 0, false)).toBe('staff')
    expect(registerTurn('published', 1, true)).toBe('confirmation')
    expect(registerTurn('withdrawn', 1, true)).toBe('nobody')
  })
})

describe('what a section says', () => {
  const read = (section: 'basics' | 'provider', says: object) => readSection(section, contentFrom(says))

  it('parts what is stated from what readers miss', () => {
    const { stated, unstated } = read('basics', { name: 'Helfer', phase: 'inUse' })
    expect(stated).toEqual(['name', 'phase', 'districts'])
    expect(unstated).toEqual([
      ...['summary', 'beginMonth', 'domain', 'capabilities', 'techniques', 'contact', 'website'],
    ])
  })

  it.each([
    ['basics', { phase: 'inUse' }, 'endMonth', false],
    ['basics', { phase: 'retired' }, 'endMonth', true],
    ['provider', { licenceModel: 'proprietary' }, 'licence', false],
    ['provider', { licenceModel: 'inHouse' }, 'licence', true],
    ['provider', {}, 'providerOrganisation', false],
  ] as const)('of %s with %o misses %s: %s', (section, says, field, isMissed) => {
    expect(read(section, says).unstated.includes(field)).toBe(isMissed)
  })

  it('keeps what is stated although nobody asked for it', () => {
    expect(read('basics', { phase: 'inUse', endMonth: '2027-01' }).stated).toContain('endMonth')
  })
})
