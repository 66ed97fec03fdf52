import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Flagger,
  flagWeight,
  folds,
  THRESHOLD,
  togetherWeight,
  UNPROVEN_TOGETHER,
} from '~/domain/moderation/flags'

const flagger = (more: Partial<Flagger> = {}): Flagger => ({
  ...{ accountAgeDays: 400, judged: 0, right: 0 },
  ...more,
})
const comment = { canCollapse: true, isVisible: true, collapsedAt: null, wasCleared: false }
const proven = flagger({ judged: 10, right: 9 })

describe('the weight of a report', () => {
  it('is nothing for strangers and fresh accounts, and grows with age', () => {
    expect(flagWeight(flagger({ accountAgeDays: null }))).toBe(0)
    expect(flagWeight(flagger({ accountAgeDays: 6.9 }))).toBe(0)
    expect(flagWeight(flagger({ accountAgeDays: 7 }))).toBe(0.5)
    expect(flagWeight(flagger({ accountAgeDays: 30 }))).toBe(1)
  })

  it('follows how often earlier reports were right, once there are enough of them', () => {
    expect(flagWeight(flagger({ judged: 2, right: 2 }))).toBe(1)
    expect(flagWeight(flagger({ judged: 3, right: 3 }))).toBe(2.5)
    expect(flagWeight(flagger({ judged: 4, right: 2 }))).toBe(1)
    expect(flagWeight(flagger({ judged: 10, right: 3 }))).toBe(0)
    expect(flagWeight(flagger({ accountAgeDays: 1, judged: 10, right: 10 }))).toBe(0)
  })
})

describe('folding', () => {
  it('cannot be brought about by fresh or unproven accounts, however many', () => {
    expect(UNPROVEN_TOGETHER).toBeLessThan(THRESHOLD)
    const unproven = fc.record({
      accountAgeDays: fc.oneof(fc.constant(null), fc.integer({ min: 0, max: 4000 })),
      judged: fc.constantFrom(0, 1, 2),
      right: fc.constant(0),
    })
    fc.assert(
      fc.property(fc.array(unproven, { maxLength: 500 }), (crowd) => {
        expect(folds(comment, crowd.map(flagWeight))).toBe(false)
      }),
    )
    const fifty = Array.from({ length: 50 }, () => flagWeight(flagger({ accountAgeDays: 2 })))
    expect(togetherWeight(fifty)).toBe(0)
  })

  it('takes two who are proven, or one with others beside', () => {
    const [one, other] = [flagWeight(proven), flagWeight(flagger())]
    expect(folds(comment, [one])).toBe(false)
    expect(folds(comment, [one, one])).toBe(true)
    expect(folds(comment, [one, other])).toBe(true)
    expect(folds(comment, [other, other, other, other])).toBe(false)
  })

  it('never happens to an official answer, to what is not visible, twice, or to what was cleared', () => {
    const many = Array.from({ length: 20 }, () => flagWeight(proven))
    expect(folds(comment, many)).toBe(true)
    expect(folds({ ...comment, canCollapse: false }, many)).toBe(false)
    expect(folds({ ...comment, isVisible: false }, many)).toBe(false)
    expect(folds({ ...comment, collapsedAt: new Date(0) }, many)).toBe(false)
    expect(folds({ ...comment, wasCleared: true }, many)).toBe(false)
  })
})
