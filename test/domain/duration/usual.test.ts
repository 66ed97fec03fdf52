import { describe, expect, it } from 'vitest'
import { type Case, FEWEST_CASES, usualDuration, waitOf } from '~/domain/duration/usual'

const DAY = 24 * 3_600_000
const done = (...days: number[]): Case[] => days.map((took) => ({ took: took * DAY, isOpen: false }))
const open = (...days: number[]): Case[] => days.map((took) => ({ took: took * DAY, isOpen: true }))
const medianOf = (cases: Case[]) => {
  const { median } = usualDuration(cases)
  return median === null ? null : median / DAY
}

describe('usualDuration', () => {
  it.each([
    [[7], 7],
    [[9, 1, 5], 5],
    [[1, 2, 10, 20], 6],
    [[3, 3, 3, 3], 3],
    [[1, 1, 1, 1, 400], 1],
  ])('of %j days it is the one in the middle, not the mean: %d', (days, median) => {
    expect(medianOf(done(...days))).toBe(median)
  })

  it('is the ordinary median for any number of cases that are over', () => {
    for (let size = 1; size <= 40; size += 1) {
      const days = Array.from({ length: size }, (_, index) => (index * 7919) % 101)
      const sorted = [...days].sort((one, other) => one - other)
      const [low = 0, high = 0] = [sorted[Math.floor((size - 1) / 2)], sorted[Math.floor(size / 2)]]
      expect(medianOf(done(...days))).toBe((low + high) / 2)
    }
  })

  it('counts an open case as longer than it has lasted: it makes the median later, never earlier', () => {
    const cases = done(1, 2, 3, 4, 5)
    expect(medianOf(cases)).toBe(3)
    expect(medianOf([...cases, ...open(30)])).toBe(3.5)
    expect(medianOf([...cases, ...open(30, 40, 50)])).toBe(4.5)
    // It has hardly begun, and says nothing yet.
    expect(medianOf([...cases, ...open(0)])).toBe(3)
  })

  it('follows the published example of the estimate (remission under 6-MP, median 23 weeks)', () => {
    const over = done(6, 6, 6, 7, 10, 13, 16, 22, 23)
    expect(medianOf([...over, ...open(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)])).toBe(23)
  })

  it('knows none where more than half of all still run, or there are none at all', () => {
    expect(usualDuration([...done(1, 2), ...open(9, 9, 9)])).toEqual({ median: null, count: 2 })
    expect(usualDuration([])).toEqual({ median: null, count: 0 })
    expect(usualDuration(open(1, 2, 3))).toEqual({ median: null, count: 0 })
  })

  it('leaves out what would have ended before it began', () => {
    expect(usualDuration([...done(5), { took: -1, isOpen: false }])).toEqual({ median: 5 * DAY, count: 1 })
  })

  it('does not depend on the order, and changes nothing that it is given', () => {
    const cases = Object.freeze([...done(5, 1, 3), ...open(4, 2)]) as Case[]
    expect(usualDuration(cases)).toEqual(usualDuration([...cases].reverse()))
  })
})

describe('waitOf', () => {
  it('says nothing below the fewest cases', () => {
    expect(waitOf({ median: 3 * DAY, count: FEWEST_CASES - 1 })).toEqual({ isKnown: false })
    expect(waitOf({ median: 3 * DAY, count: FEWEST_CASES })).toEqual({ isKnown: true, days: 3, count: 5 })
  })

  it('says nothing where nothing was measured or the median is not reached', () => {
    expect(waitOf(undefined)).toEqual({ isKnown: false })
    expect(waitOf({ median: null, count: 50 })).toEqual({ isKnown: false })
  })

  it.each([
    [0, 1],
    [0.5, 1],
    [1.49, 1],
    [14.5, 15],
  ])('%d days are shown as %d', (median, days) => {
    expect(waitOf({ median: median * DAY, count: 9 })).toMatchObject({ days })
  })
})
