import { describe, expect, it } from 'vitest'
import { type Draft, draftObjections, involvementOf } from '~/domain/moderation/decision'
import { conductOn } from '~/domain/moderation/rules'

const facts = {
  conduct: conductOn('2026-11-24'),
  powers: { canHide: true, canCollapse: true },
  earlierPauses: [],
  at: new Date('2026-11-24T12:00:00Z'),
}
const whole: Draft = {
  measure: 'hide',
  ruleId: 'respect',
  facts: 'Nennt eine Person einen Trottel.',
  explanation: 'Das beleidigt sie.',
  pauseDays: 0,
}

describe('a statement of reasons', () => {
  it('is taken whole', () => {
    expect(draftObjections(whole, facts)).toEqual([])
    expect(draftObjections({ ...whole, pauseDays: 1 }, facts)).toEqual([])
  })

  it.each<[string, Partial<Draft>, string]>([
    ['a rule that is none', { ruleId: 'taste' }, 'unknownRule'],
    ['no facts', { facts: ' \n' }, 'factsMissing'],
    ['no explanation', { explanation: '' }, 'explanationMissing'],
    ['a pause without a breach', { measure: 'noAction', pauseDays: 1 }, 'pauseWithoutBreach'],
    ['a long pause before a short one', { pauseDays: 7 }, 'pauseTooLong'],
    ['the longest pause at once', { pauseDays: 30 }, 'pauseTooLong'],
  ])('is refused with %s', (_, wrong, objection) => {
    expect(draftObjections({ ...whole, ...wrong }, facts)).toEqual([objection])
  })

  it('cannot hide what is not to be hidden', () => {
    const official = { ...facts, powers: { canHide: false, canCollapse: false } }
    expect(draftObjections(whole, official)).toEqual(['cannotHide'])
    expect(draftObjections({ ...whole, measure: 'warn' }, official)).toEqual([])
  })

  it('says everything that is wrong at once', () => {
    const nothing = { ...whole, ruleId: '', facts: '', explanation: '', pauseDays: 30 } as const
    expect(draftObjections(nothing, facts)).toHaveLength(4)
  })
})

it('nobody decides in their own cause, nor twice', () => {
  const involved = { authorId: 'author', reporterIds: ['reporter'], earlierDeciderIds: ['first'] }
  expect(involvementOf('author', involved)).toBe('ownContribution')
  expect(involvementOf('reporter', involved)).toBe('ownReport')
  expect(involvementOf('first', involved)).toBe('firstDecider')
  expect(involvementOf('second', involved)).toBeNull()
})
