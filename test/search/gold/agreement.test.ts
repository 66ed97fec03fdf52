import { describe, expect, it } from 'vitest'
import { gradePairs, readGrades, weightedKappa } from './agreement'

describe('how far two hands agree on the second set', () => {
  it('is 1 for the same grades, 0 for chance and below for the opposite', () => {
    const kappa = (pairs: [number, number][]) => weightedKappa(pairs)
    expect(kappa([[0, 0], [3, 3], [1, 1]])).toBe(1) // biome-ignore format: pairs
    expect(kappa([[0, 0], [0, 3], [3, 0], [3, 3]])).toBe(0) // biome-ignore format: pairs
    expect(kappa([[0, 3], [3, 0]])).toBe(-1) // biome-ignore format: pairs
  })

  it('is what the rubric says', () => {
    const pairs = gradePairs(readGrades('queries-second.txt'), readGrades('grades-again.txt'))
    expect(pairs).toHaveLength(44 * 150)
    expect(weightedKappa(pairs)).toBeCloseTo(0.96, 2)
    const judged = pairs.filter(([a, b]) => a + b > 0)
    const same = judged.filter(([a, b]) => a === b)
    expect([judged.length, same.length]).toEqual([245, 183])
    expect(judged.filter(([a, b]) => Math.abs(a - b) > 1)).toHaveLength(3)
  })
})
