import { describe, expect, it } from 'vitest'
import { type SecondPersonFacts, secondPersonObjection } from '~/domain/challenge/second-person'

const facts = (change: Partial<SecondPersonFacts>): SecondPersonFacts => ({
  ...{ actorId: 'second', actsAsStaff: false, editorIds: ['author'], submittedById: 'author' },
  ...{ approverCount: 1, isOwnCause: false },
  ...change,
})
const staff = (change: Partial<SecondPersonFacts> = {}) =>
  facts({ actorId: 'staff', actsAsStaff: true, approverCount: 0, ...change })

describe('the second person', () => {
  it('is a colleague with no hand in the text, whoever else could do it', () => {
    expect(secondPersonObjection(facts({}))).toBeNull()
    expect(secondPersonObjection(facts({ approverCount: 5 }))).toBeNull()
  })

  it('is nobody whose own organisation it is about, colleague or staff', () => {
    for (const approverCount of [0, 1]) {
      expect(secondPersonObjection(facts({ approverCount, isOwnCause: true }))).toBe('ownCause')
      expect(secondPersonObjection(staff({ approverCount, isOwnCause: true }))).toBe('ownCause')
    }
  })

  it.each([
    ['wrote in it', { editorIds: ['author', 'second'] }],
    ['submitted it', { submittedById: 'second' }],
    ['submitted it for the platform', { submittedById: 'second', actsAsStaff: true, approverCount: 0 }],
  ])('is nobody who %s', (_what, change) => {
    expect(secondPersonObjection(facts(change))).toBe('samePerson')
  })

  it('is staff only where nobody of the authority is left', () => {
    expect(secondPersonObjection(staff())).toBeNull()
    expect(secondPersonObjection(staff({ approverCount: 1 }))).toBe('staffNotNeeded')
  })
})
