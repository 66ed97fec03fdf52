import { describe, expect, it } from 'vitest'
import { rankOf } from '~/domain/participation/wilson'

/** Every pair up to here, and larger ones further apart. */
const SOME = [...Array(61).keys(), 99, 500, 10_000, 1_000_000]
const pairs = SOME.flatMap((agree) => SOME.map((disagree) => ({ agree, disagree })))

describe('the rank of a contribution', () => {
  it('lies between 0 and 1 and is a number, whatever the counts', () => {
    const odd = pairs.map(rankOf).filter((rank) => !(rank >= 0 && rank <= 1))
    expect(odd).toEqual([])
  })

  it('never falls with more agreement and never rises with more disagreement', () => {
    const wrong = pairs.filter(({ agree, disagree }) => {
      const rank = rankOf({ agree, disagree })
      return rankOf({ agree: agree + 1, disagree }) < rank || rankOf({ agree, disagree: disagree + 1 }) > rank
    })
    expect(wrong).toEqual([])
  })

  it('rises with more agreement wherever anybody has agreed', () => {
    const still = pairs.filter(
      ({ agree, disagree }) => rankOf({ agree: agree + 1, disagree }) <= rankOf({ agree, disagree }),
    )
    expect(still).toEqual([])
  })

  it('of 0 to 50 never stands above 6 to 10, nor above any that somebody agrees with', () => {
    expect(rankOf({ agree: 0, disagree: 50 })).toBeLessThan(rankOf({ agree: 6, disagree: 10 }))
    const agreed = pairs.filter(({ agree }) => agree > 0)
    for (const disagree of SOME)
      expect(agreed.filter((pair) => rankOf(pair) <= rankOf({ agree: 0, disagree }))).toEqual([])
  })

  it('trusts many votes more than few of the same share', () => {
    expect(rankOf({ agree: 90, disagree: 10 })).toBeGreaterThan(rankOf({ agree: 3, disagree: 0 }))
    expect(rankOf({ agree: 60, disagree: 40 })).toBeGreaterThan(rankOf({ agree: 6, disagree: 4 }))
  })

  it.each([
    [1, 0, 0.20654],
    [6, 10, 0.18483],
    [90, 10, 0.82562],
  ])('of %i to %i is what Wilson gives', (agree, disagree, expected) => {
    expect(rankOf({ agree, disagree })).toBeCloseTo(expected, 3)
  })
})
