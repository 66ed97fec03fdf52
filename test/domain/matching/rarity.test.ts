import { expect, test } from 'vitest'
import { countCorpus, lexemeRarity, rarity, tagRarity } from '~/domain/matching/rarity'
import { profileWith } from './facts'

const CORPUS = countCorpus([
  profileWith({
    lexemes: ['bruck', 'bruck', 'riss'],
    techniques: ['imageAnalysis'],
    capabilities: ['analysis'],
  }),
  profileWith({ lexemes: ['riss'], techniques: ['imageAnalysis', 'chatbot'] }),
  profileWith({ lexemes: [], capabilities: ['analysis', 'analysis'] }),
])

test('counts profiles, not repetitions', () => {
  expect(CORPUS.profiles).toBe(3)
  expect([...CORPUS.lexemes]).toEqual([
    ['bruck', 1],
    ['riss', 2],
  ])
  expect(Object.fromEntries(CORPUS.tags)).toEqual({ analysis: 2, imageAnalysis: 2, chatbot: 1 })
})

test('the average length counts repetitions', () => {
  expect(CORPUS.averageLength).toBeCloseTo(4 / 3, 10)
})

test('an empty corpus has length 0 and no counts', () => {
  const empty = countCorpus([])
  expect(empty.averageLength).toBe(0)
  expect(empty.profiles).toBe(0)
  expect(lexemeRarity('bruck', empty)).toBeCloseTo(Math.log(2), 10)
})

test('rarity is ln(1 + (N - n + 0.5) / (n + 0.5))', () => {
  expect(rarity(1, 3)).toBeCloseTo(Math.log(1 + 2.5 / 1.5), 10)
  expect(rarity(0, 10)).toBeCloseTo(Math.log(22), 10)
})

test('the rarer the more, and never below zero', () => {
  expect(rarity(1, 100)).toBeGreaterThan(rarity(2, 100))
  expect(rarity(100, 100)).toBeGreaterThan(0)
})

test('rarity of lexemes and tags uses their own counts', () => {
  expect(lexemeRarity('riss', CORPUS)).toBe(rarity(2, 3))
  expect(lexemeRarity('unbekannt', CORPUS)).toBe(rarity(0, 3))
  expect(tagRarity('chatbot', CORPUS)).toBe(rarity(1, 3))
  expect(tagRarity('agents', CORPUS)).toBe(rarity(0, 3))
})
