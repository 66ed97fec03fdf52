import { describe, expect, it } from 'vitest'
import { type Attempt, mergeFields } from '~/domain/text/merge-fields'

const merge = (attempt: Partial<Attempt>) =>
  mergeFields({ fields: ['a', 'b'], mine: {}, saved: {}, base: {}, seen: {}, choices: {}, ...attempt })
const NOTHING = { taken: [], conflicting: [] }

describe('two people who write at the same time', () => {
  const base = { a: '1', b: '1' }

  it('change nothing with the same text', () => {
    expect(merge({ base, mine: { a: '2', b: '1' }, saved: { a: '2', b: '1' } })).toEqual(NOTHING)
  })

  it('keep what the other one changed in another field', () => {
    const attempt = { base, mine: { a: '1', b: '2' }, saved: { a: '3', b: '1' } }
    expect(merge(attempt)).toEqual({ taken: ['b'], conflicting: [] })
  })

  it('collide in the same field, and only there', () => {
    const attempt = { base, mine: { a: '2', b: '2' }, saved: { a: '3', b: '1' } }
    expect(merge(attempt)).toEqual({ taken: ['b'], conflicting: ['a'] })
  })

  it('collide where nobody knows what the second started from', () => {
    expect(merge({ mine: base, saved: { a: '1', b: '2' } })).toEqual({ taken: [], conflicting: ['b'] })
  })

  describe('once both texts were shown', () => {
    const collision = { base, mine: { a: '2', b: '1' }, saved: { a: '3', b: '1' }, seen: { a: '3' } }

    it('the second takes their own', () => {
      expect(merge({ ...collision, choices: { a: 'yours' } })).toEqual({ taken: ['a'], conflicting: [] })
    })
    it('or the saved one', () => {
      expect(merge({ ...collision, choices: { a: 'saved' } })).toEqual(NOTHING)
    })
    it('and is asked again without a choice', () => {
      expect(merge(collision)).toEqual({ taken: [], conflicting: ['a'] })
    })
    it('or where the saved text has changed once more since it was shown', () => {
      for (const choice of ['yours', 'saved'] as const)
        expect(merge({ ...collision, saved: { a: '4', b: '1' }, choices: { a: choice } })).toEqual({
          taken: [],
          conflicting: ['a'],
        })
    })
  })

  it('looks at the fields of the section alone', () => {
    expect(merge({ fields: ['b'], base, mine: { a: '2', b: '1' }, saved: { a: '3', b: '1' } })).toEqual(
      NOTHING,
    )
  })
})
