import { expect, test } from 'vitest'
import { countCorpus, rarity } from '~/domain/matching/rarity'
import {
  askFor,
  countedRelevance,
  HALF_RELEVANCE,
  NEIGHBOUR_SHARE,
  prepareQuery,
  SAME_SHARE,
  TEXT_PARAMETERS,
  textRelevance,
} from '~/domain/matching/text-relevance'
import { weighFields } from '~/domain/matching/weigh-fields'
import { profileWith } from './facts'

const TEXTS = [
  ['bruck', 'riss', 'bild'],
  ['bild', 'wald', 'wolf'],
  ['bild', 'antrag', 'text'],
]
const CORPUS = countCorpus(TEXTS.map((lexemes) => profileWith({ lexemes })))

function relevance(query: readonly string[], text: readonly string[]) {
  return textRelevance(prepareQuery(query, CORPUS), text, CORPUS)
}

test('a query weighs each lexeme by rarity and repetition', () => {
  const query = prepareQuery(['bruck', 'bruck', 'bild'], CORPUS)
  expect(query.asked.get('bruck')?.[0]?.weight).toBeCloseTo(2 * rarity(1, 3), 10)
  expect(query.asked.get('bild')?.[0]?.weight).toBeCloseTo(rarity(3, 3), 10)
  expect(query.best).toBeCloseTo((2 * rarity(1, 3) + rarity(3, 3)) * (TEXT_PARAMETERS.repetition + 1), 10)
})

test('follows BM25, as a share of the best possible, spread over the scale', () => {
  const text = ['bruck', 'bruck', 'wald', 'wald', 'wald', 'wald']
  const { repetition: k1, length: b } = TEXT_PARAMETERS
  const weight = rarity(1, 3)
  const bm25 = (weight * 2 * (k1 + 1)) / (2 + k1 * (1 - b + (b * 6) / 3))
  const share = bm25 / ((weight + rarity(3, 3)) * (k1 + 1))
  const expected = (share * (1 + HALF_RELEVANCE)) / (share + HALF_RELEVANCE)
  expect(relevance(['bruck', 'bild'], text).value).toBeCloseTo(expected, 10)
})

test('nothing shared is 0 and names nothing', () => {
  expect(relevance(['bruck'], ['wald'])).toEqual({ value: 0, matched: [] })
  expect(relevance([], ['wald'])).toEqual({ value: 0, matched: [] })
  expect(relevance(['bruck'], [])).toEqual({ value: 0, matched: [] })
})

test('stays between 0 and 1 however often a word is repeated', () => {
  const value = relevance(
    ['bruck'],
    Array.from({ length: 500 }, () => 'bruck'),
  ).value
  expect(value).toBeGreaterThan(0)
  expect(value).toBeLessThanOrEqual(1)
})

test('a rare shared lexeme counts more than a common one', () => {
  expect(relevance(['bruck', 'bild'], ['bruck', 'x', 'y']).value).toBeGreaterThan(
    relevance(['bruck', 'bild'], ['bild', 'x', 'y']).value,
  )
})

test('the same hit in a longer text counts less', () => {
  expect(relevance(['bruck'], ['bruck', 'x', 'y', 'z']).value).toBeLessThan(
    relevance(['bruck'], ['bruck', 'x']).value,
  )
})

test('shared lexemes are named by weight, equal ones by letter, at most eight', () => {
  expect(relevance(['bild', 'riss', 'bruck'], ['bild', 'riss', 'bruck', 'other']).matched).toEqual([
    'bruck',
    'riss',
    'bild',
  ])
  const many = Array.from({ length: 12 }, (_, index) => `w${index}`)
  expect(relevance(many, many).matched).toHaveLength(8)
})

test('words for neighbouring things stand for the word, for less, and never for more than it', () => {
  const near = (lexeme: string) =>
    lexeme === 'bild'
      ? [
          { lexeme: 'wolf', share: NEIGHBOUR_SHARE },
          { lexeme: 'text', share: SAME_SHARE },
        ]
      : []
  const query = prepareQuery(['bild', 'bild'], CORPUS, near)
  expect(query.asked.get('bild')?.[0]?.weight).toBeCloseTo(2 * rarity(3, 3), 10)
  expect(query.asked.get('wolf')?.[0]?.weight).toBeCloseTo(NEIGHBOUR_SHARE * 2 * rarity(3, 3), 10)
  expect(query.asked.get('text')?.[0]?.weight).toBeGreaterThan(query.asked.get('wolf')?.[0]?.weight ?? 0)
  expect(query.asked.get('text')?.[0]?.weight).toBeLessThan(2 * rarity(3, 3))
  expect(query.best).toBeCloseTo(2 * rarity(3, 3) * (TEXT_PARAMETERS.repetition + 1), 10)
  const value = (text: string[]) => textRelevance(query, text, CORPUS)
  expect(value(['wolf', 'x', 'y']).matched).toEqual(['bild'])
  expect(value(['wolf', 'x', 'y']).value).toBeLessThan(value(['bild', 'x', 'y']).value)
})

test('of the words of one concept the best counts, and they are not added up', () => {
  const query = askFor([
    { lexeme: 'bruck', concept: 'bruck', weight: 4 },
    { lexeme: 'tunnel', concept: 'bruck', weight: 1 },
  ])
  const value = (counts: Record<string, number>) =>
    countedRelevance(query, { counts: new Map(Object.entries(counts)), length: 3 }, 3).value
  expect(value({ bruck: 1, tunnel: 1 })).toBeCloseTo(value({ bruck: 1 }), 10)
  expect(value({ tunnel: 1 })).toBeGreaterThan(0)
  expect(value({ wald: 5 })).toBe(0)
})

test('fields are joined as often as they weigh', () => {
  const fields = [
    { lexemes: ['a', 'b'], weight: 2 },
    { lexemes: ['c'], weight: 1 },
    { lexemes: ['d'], weight: 0 },
  ]
  expect(weighFields(fields)).toEqual(['a', 'b', 'a', 'b', 'c'])
})
