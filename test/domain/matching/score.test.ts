import { expect, test } from 'vitest'
import { countCorpus } from '~/domain/matching/rarity'
import { scoreMatch } from '~/domain/matching/score'
import type { MatchScore, ReasonKind } from '~/domain/matching/types'
import { CONTEXT_WEIGHTS, MINIMUM_SCORE, SUBJECT_WEIGHTS } from '~/domain/matching/weights'
import { challengeWith, profileWith } from './facts'

const CORPUS = countCorpus([profileWith({ techniques: ['imageAnalysis'] }), profileWith()])
const NO_TEXT = { value: 0, matched: [] }
const FULL = challengeWith({
  lexemes: ['bruck'],
  techniques: ['imageAnalysis'],
  capabilities: ['computerVision'],
  domains: ['transport'],
  districts: ['13003'],
  readinessMin: 5,
})
const FITTING = profileWith({
  techniques: ['imageAnalysis'],
  capabilities: ['computerVision'],
  domains: ['transport'],
  districts: ['13003'],
  readinessMax: 5,
  finishedPilots: 1,
})

function pointsOf(score: MatchScore): Partial<Record<ReasonKind, number>> {
  return Object.fromEntries(score.reasons.map(({ kind, points }) => [kind, points]))
}

function sum(weights: Readonly<Record<string, number>>): number {
  return Object.values(weights).reduce((total, weight) => total + weight, 0)
}

test('all weights together are 100 points and context alone stays below the threshold', () => {
  expect(sum(SUBJECT_WEIGHTS) + sum(CONTEXT_WEIGHTS)).toBe(100)
  expect(sum(CONTEXT_WEIGHTS)).toBeLessThan(MINIMUM_SCORE)
})

test('each part adds its share of its weight, with what is shared as reason', () => {
  const score = scoreMatch(FULL, FITTING, { value: 0.5, matched: ['bruck'] }, CORPUS)
  expect(score.reasons.map(({ kind, matched }) => [kind, matched])).toEqual([
    ['technique', ['imageAnalysis']],
    ['capability', ['computerVision']],
    ['domain', ['transport']],
    ['text', ['bruck']],
    ['region', ['13003']],
    ['readiness', []],
    ['trackRecord', []],
  ])
  const points = pointsOf(score)
  expect(points.technique).toBeCloseTo(SUBJECT_WEIGHTS.technique, 10)
  expect(points.capability).toBeCloseTo(SUBJECT_WEIGHTS.capability, 10)
  expect(points.domain).toBeCloseTo(SUBJECT_WEIGHTS.domain, 10)
  expect(points.text).toBeCloseTo(SUBJECT_WEIGHTS.text / 2, 10)
  expect(points.region).toBeCloseTo(CONTEXT_WEIGHTS.region, 10)
  expect(points.readiness).toBeCloseTo(CONTEXT_WEIGHTS.readiness, 10)
  expect(points.trackRecord).toBeCloseTo(CONTEXT_WEIGHTS.trackRecord / 2, 10)
  expect(score.total).toBeCloseTo(
    score.reasons.reduce((total, reason) => total + reason.points, 0),
    10,
  )
})

test('the best profile has 100 points at most', () => {
  const score = scoreMatch(FULL, { ...FITTING, finishedPilots: 60 }, { value: 1, matched: [] }, CORPUS)
  expect(score.total).toBeCloseTo(100, 6)
})

test('parts that are not met give no reason', () => {
  const other = profileWith({ districts: ['13004'], readinessMax: 1 })
  expect(scoreMatch(FULL, other, NO_TEXT, CORPUS)).toEqual({ total: 0, reasons: [] })
})

test('subject parts without a demand hand their weight to the other subject parts', () => {
  const onlyText = challengeWith({ lexemes: ['bruck'], districts: ['13003'], readinessMin: 5 })
  const points = pointsOf(scoreMatch(onlyText, FITTING, { value: 0.5, matched: ['bruck'] }, CORPUS))
  expect(points.text).toBeCloseTo(sum(SUBJECT_WEIGHTS) / 2, 10)
  expect(points.region).toBeCloseTo(CONTEXT_WEIGHTS.region, 10)
  expect(points).not.toHaveProperty('technique')
})

test('without text the tags carry the subject', () => {
  const onlyTags = { ...FULL, lexemes: [], capabilities: [] }
  const points = pointsOf(scoreMatch(onlyTags, FITTING, { value: 1, matched: ['x'] }, CORPUS))
  const { technique, domain } = SUBJECT_WEIGHTS
  expect(points).not.toHaveProperty('text')
  expect(points.technique).toBeCloseTo((technique * sum(SUBJECT_WEIGHTS)) / (technique + domain), 10)
})

test('a challenge without a readiness demand spreads that weight over the context only', () => {
  const points = pointsOf(scoreMatch({ ...FULL, readinessMin: null }, FITTING, NO_TEXT, CORPUS))
  const { region, trackRecord } = CONTEXT_WEIGHTS
  expect(points.region).toBeCloseTo((region * sum(CONTEXT_WEIGHTS)) / (region + trackRecord), 10)
  expect(points.domain).toBeCloseTo(SUBJECT_WEIGHTS.domain, 10)
})

test('a challenge that states nothing at all is carried by nothing but context', () => {
  const score = scoreMatch(challengeWith(), FITTING, { value: 1, matched: [] }, CORPUS)
  expect(score.total).toBeLessThan(MINIMUM_SCORE)
  expect(score.reasons.map(({ kind }) => kind)).toEqual(['region', 'trackRecord'])
})
