import { type CorpusStatistics, lexemeRarity } from './rarity'

/** How much a repeated lexeme adds (k1 of BM25) and how much long texts are damped (b of BM25). */
export const TEXT_PARAMETERS = { repetition: 1.2, length: 0.5 } as const
/** The share of a challenge's weight at which a text counts half of the best possible. */
export const HALF_RELEVANCE = 0.1
/** What a word for a neighbouring thing is worth of the word itself: who looks for roads is glad of asphalt. */
export const NEIGHBOUR_SHARE = 0.5
/** What another word for the same is worth of the word itself. */
export const SAME_SHARE = 0.8
/** So many lexemes are named as reason. */
const NAMED_LEXEMES = 8

/** What a lexeme is worth where a text has it, and what it stands for: of those of one concept the best counts. */
export interface AskedLexeme {
  readonly lexeme: string
  readonly concept: string
  readonly weight: number
}

/** A text made ready to be compared with many others. */
export interface TextQuery {
  readonly asked: ReadonlyMap<string, readonly AskedLexeme[]>
  /** The score of a text in which the best lexeme of every concept occurs without end. */
  readonly best: number
}

/** How often a text has lexemes, and how many it has in all. */
export interface CountedText {
  readonly counts: ReadonlyMap<string, number>
  readonly length: number
}

/** Relevance 0 to 1 and what is shared, by the names of the concepts, those that weigh most first. */
export interface TextRelevance {
  readonly value: number
  readonly matched: readonly string[]
}

/** A lexeme that may stand for another one, and what it is then worth of it. */
export interface Neighbour {
  readonly lexeme: string
  readonly share: number
}

/** Lexemes of the same and of neighbouring things, for a lexeme. */
export type NeighboursOf = (lexeme: string) => readonly Neighbour[]

/**
 * Weighs each lexeme of a challenge by its rarity times its repetitions (k3 of BM25 without bound). A word for a
 * neighbouring thing stands for what it is a neighbour of, for less.
 */
export function prepareQuery(
  lexemes: readonly string[],
  corpus: CorpusStatistics,
  neighboursOf: NeighboursOf = () => [],
): TextQuery {
  const counts = countAll(lexemes)
  const weigh = (lexeme: string, concept: string, count: number) => ({
    lexeme,
    concept,
    weight: count * lexemeRarity(lexeme, corpus),
  })
  const own = [...counts].map(([lexeme, count]) => weigh(lexeme, lexeme, count))
  const near = own.flatMap(({ concept, weight }) =>
    neighboursOf(concept).map(({ lexeme, share }) => {
      const one = weigh(lexeme, concept, counts.get(concept) ?? 0)
      return { ...one, weight: share * Math.min(weight, one.weight) }
    }),
  )
  return askFor([...own, ...near])
}

/** A query of lexemes that are weighed already; one may stand for several concepts. */
export function askFor(lexemes: readonly AskedLexeme[]): TextQuery {
  const asked = new Map<string, AskedLexeme[]>()
  const concepts = new Map<string, number>()
  for (const one of lexemes) {
    asked.set(one.lexeme, [...(asked.get(one.lexeme) ?? []), one])
    concepts.set(one.concept, Math.max(one.weight, concepts.get(one.concept) ?? 0))
  }
  const sum = [...concepts.values()].reduce((total, weight) => total + weight, 0)
  return { asked, best: sum * (TEXT_PARAMETERS.repetition + 1) }
}

/** How much of a query a text answers, by its lexemes in order and with repetitions. */
export function textRelevance(
  query: TextQuery,
  lexemes: readonly string[],
  corpus: CorpusStatistics,
): TextRelevance {
  const text = { counts: countShared(lexemes, query.asked), length: lexemes.length }
  return countedRelevance(query, text, corpus.averageLength)
}

/**
 * How much of a query a counted text answers. BM25 (Robertson and Zaragoza 2009):
 * sum of weight x f (k1 + 1) / (f + k1 (1 - b + b length / average)), as a share s of the best
 * possible sum; returned is s (1 + h) / (s + h) with h = HALF_RELEVANCE, so that the good answers
 * to a long text, which share only a part of its words, are spread over the scale.
 */
export function countedRelevance(
  query: TextQuery,
  { counts, length }: CountedText,
  averageLength: number,
): TextRelevance {
  if (counts.size === 0) return { value: 0, matched: [] }
  const { repetition, length: damped } = TEXT_PARAMETERS
  const damping = repetition * (1 - damped + (damped * length) / averageLength)
  const gains = new Map<string, number>()
  for (const [lexeme, count] of counts) {
    for (const { concept, weight } of query.asked.get(lexeme) ?? []) {
      const gain = (weight * count * (repetition + 1)) / (count + damping)
      gains.set(concept, Math.max(gain, gains.get(concept) ?? 0))
    }
  }
  const share = [...gains.values()].reduce((sum, gain) => sum + gain, 0) / query.best
  const matched = [...gains].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([concept]) => concept)
  return {
    value: (share * (1 + HALF_RELEVANCE)) / (share + HALF_RELEVANCE),
    matched: matched.slice(0, NAMED_LEXEMES),
  }
}

function countAll(lexemes: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const lexeme of lexemes) counts.set(lexeme, (counts.get(lexeme) ?? 0) + 1)
  return counts
}

function countShared(lexemes: readonly string[], asked: ReadonlyMap<string, unknown>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const lexeme of lexemes) if (asked.has(lexeme)) counts.set(lexeme, (counts.get(lexeme) ?? 0) + 1)
  return counts
}
