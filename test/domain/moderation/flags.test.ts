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
    for (const accountAgeDays of [null, 0, 6, 7, 29, 30, 400, 4000])
      for (const judged of [0, 1, 2])
        for (const size of [1, 50, 500]) {
          const crowd = Array.from({ length: size }, () => flagger({ accountAgeDays, judged, right: judged }))
          expect(folds(comment, crowd.map(flagWeight))).toBe(false)
        }
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
