import { describe, expect, it } from 'vitest'
import { regionObjection } from '~/domain/taxonomy/region-change'

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const valid = { code: '13071', validFrom: null, validUntil: null, replacedBy: null, successor: null }
const ended = { ...valid, validUntil: day('2030-12-31') }

describe('a change of a region', () => {
  it('may name it, end it and name its successor', () => {
    expect(regionObjection(valid)).toBeNull()
    expect(regionObjection(ended)).toBeNull()
    const successor = { validUntil: null }
    expect(regionObjection({ ...ended, replacedBy: '13077', successor })).toBeNull()
    expect(
      regionObjection({ ...ended, replacedBy: '13077', successor: { validUntil: day('2031-01-01') } }),
    ).toBeNull()
  })

  it.each([
    ['validityOrder', { ...ended, validFrom: day('2030-12-31') }],
    ['successorWithoutEnd', { ...valid, replacedBy: '13077', successor: { validUntil: null } }],
    ['successorItself', { ...ended, replacedBy: '13071', successor: { validUntil: null } }],
    ['successorUnknown', { ...ended, replacedBy: '13099' }],
    ['successorEnded', { ...ended, replacedBy: '13077', successor: { validUntil: day('2030-12-31') } }],
  ])('is refused: %s', (objection, facts) => {
    expect(regionObjection(facts)).toBe(objection)
  })
})
