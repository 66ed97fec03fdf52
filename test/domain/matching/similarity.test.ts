import { describe, expect, it } from 'vitest'
import type { CorpusStatistics } from '~/domain/matching/rarity'
import {
  LEAST_SIMILARITY,
  MOST_SIMILAR,
  rankSimilar,
  TELLING_LEXEMES,
  tellingLexemes,
} from '~/domain/matching/similarity'

const corpus = (counts: Record<string, number>): CorpusStatistics => ({
  profiles: 100,
  averageLength: 6,
  lexemes: new Map(Object.entries(counts)),
  tags: new Map(),
})
const COMMON = corpus({ brueck: 2, riss: 3, amt: 90, antrag: 60 })

describe('telling lexemes', () => {
  it('are the rare ones first, with repetitions in their weight', () => {
    const telling = tellingLexemes(['amt', 'riss', 'riss', 'brueck', 'amt'], COMMON)
    expect(telling.map(({ lexeme }) => lexeme)).toEqual(['brueck', 'riss', 'amt'])
    expect(telling[1]?.weight).toBeGreaterThan(telling[0]?.weight ?? 0)
  })

  it('leave out what no other text holds', () => {
    expect(tellingLexemes(['einmalig'], COMMON)).toEqual([])
  })

  it('are bounded', () => {
    const many = Array.from({ length: 80 }, (_, index) => `w${index}`)
    const counts = Object.fromEntries(many.map((word, index) => [word, 1 + index]))
    expect(tellingLexemes(many, corpus(counts))).toHaveLength(TELLING_LEXEMES)
  })
})

describe('similar texts', () => {
  const draft = ['brueck', 'riss', 'amt', 'antrag']

  it('stand with the most similar first, and name what is shared, the rarest first', () => {
    const ranked = rankSimilar(
      draft,
      [
        { id: 'half', lexemes: ['riss', 'amt', 'x', 'y'] },
        { id: 'same', lexemes: draft },
      ],
      COMMON,
    )
    expect(ranked.map(({ text }) => text.id)).toEqual(['same', 'half'])
    expect(ranked[0]?.matched).toEqual(['brueck', 'riss', 'antrag', 'amt'])
    expect(ranked.every(({ value }) => value >= LEAST_SIMILARITY && value <= 1)).toBe(true)
  })

  it('are not those that share a common word only, nor those that share none', () => {
    const others = [
      { id: 'amt', lexemes: ['amt', 'a', 'b', 'c', 'd'] },
      { id: 'none', lexemes: ['z'] },
    ]
    expect(rankSimilar(draft, others, COMMON)).toEqual([])
  })

  it('are in the order of their ids where they are equal, and only so many', () => {
    const same = Array.from({ length: 12 }, (_, index) => ({
      id: `t${String(11 - index).padStart(2, '0')}`,
      lexemes: draft,
    }))
    const ranked = rankSimilar(draft, same, COMMON).map(({ text }) => text.id)
    expect(ranked).toHaveLength(MOST_SIMILAR)
    expect(ranked).toEqual([...ranked].sort())
  })

  it('are none for an empty draft', () => {
    expect(rankSimilar([], [{ id: 'a', lexemes: draft }], COMMON)).toEqual([])
  })
})
