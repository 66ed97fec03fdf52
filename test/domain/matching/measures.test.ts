import { expect, test } from 'vitest'
import {
  bootstrapInterval,
  mean,
  mulberry,
  ndcgAt,
  recallAt,
  reciprocalRank,
} from '#test/bench/matching/retrieval-measures'

const RELEVANT = new Set(['b', 'd'])

test('reciprocal rank looks at the first relevant place', () => {
  expect(reciprocalRank(['a', 'b', 'd'], RELEVANT)).toBe(0.5)
  expect(reciprocalRank(['a', 'c'], RELEVANT)).toBe(0)
})

test('recall counts within the depth only', () => {
  expect(recallAt(2, ['a', 'b', 'd'], RELEVANT)).toBe(0.5)
  expect(recallAt(3, ['a', 'b', 'd'], RELEVANT)).toBe(1)
  expect(recallAt(3, ['a'], new Set())).toBe(0)
})

test('nDCG is 1 in the best order, less in any other, null without a grade', () => {
  const grades = new Map([
    ['a', 3],
    ['b', 1],
  ])
  expect(ndcgAt(5, ['a', 'b', 'c'], grades)).toBe(1)
  expect(ndcgAt(5, ['b', 'a'], grades)).toBeCloseTo((1 + 7 / Math.log2(3)) / (7 + 1 / Math.log2(3)), 10)
  expect(ndcgAt(1, ['c', 'a'], grades)).toBe(0)
  expect(ndcgAt(5, ['a'], new Map())).toBeNull()
})

test('two bootstrap runs agree and enclose the mean', () => {
  const values = [0, 0.5, 1, 1, 0.2, 0.9]
  const [low, high] = bootstrapInterval(values)
  expect(bootstrapInterval(values)).toEqual([low, high])
  expect(low).toBeLessThan(mean(values))
  expect(high).toBeGreaterThan(mean(values))
  expect(mean([])).toBe(0)
})

test('the generator stays between 0 and 1 and differs by seed', () => {
  const random = mulberry(1)
  const values = Array.from({ length: 1000 }, random)
  expect(values.every((value) => value >= 0 && value < 1)).toBe(true)
  expect(mean(values)).toBeCloseTo(0.5, 1)
  expect(mulberry(2)()).not.toBe(values[0])
})
