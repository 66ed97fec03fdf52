import { type CorpusStatistics, lexemeRarity } from './rarity'

/** How much a repeated lexeme adds (k1 of BM25) and how much long texts are damped (b of BM25). */
export const TEXT_PARAMETERS = { repetition: 1.2, length: 0.5 } as const
/** The share of a challenge's weight at which a text counts half of the best possible. */
export const HALF_RELEVANCE = 0.1
/** So many lexemes are named as reason. */
const NAMED_LEXEMES = 8

/** A challenge's text made ready to be compared with many profiles. */
export interface TextQuery {
  readonly weights: ReadonlyMap<string, number>
  /** The score of a text in which every lexeme occurs without end. */
  readonly best: number
}

/** Relevance 0 to 1 and the shared lexemes, those that weigh most first. */
export interface TextRelevance {
  readonly value: number
  readonly matched: readonly string[]
}

/** Weighs each lexeme of a challenge by its rarity times its repetitions (k3 of BM25 without bound). */
export function prepareQuery(lexemes: readonly string[], corpus: CorpusStatistics): TextQuery {
  const weights = new Map<string, number>()
  let best = 0
  for (const [lexeme, count] of countAll(lexemes)) {
    const weight = count * lexemeRarity(lexeme, corpus)
    weights.set(lexeme, weight)
    best += weight
  }
  return { weights, best: best * (TEXT_PARAMETERS.repetition + 1) }
}

/**
 * How much of a challenge's text a profile's text answers. BM25 (Robertson and Zaragoza 2009):
 * sum of weight x f (k1 + 1) / (f + k1 (1 - b + b length / average)), as a share s of the best
 * possible sum; returned is s (1 + h) / (s + h) with h = HALF_RELEVANCE, so that the good answers
 * to a long text, which share only a part of its words, are spread over the scale.
 */
export function textRelevance(
  query: TextQuery,
  lexemes: readonly string[],
  corpus: CorpusStatistics,
): TextRelevance {
  const counts = countShared(lexemes, query.weights)
  if (counts.size === 0) return { value: 0, matched: [] }
  const { repetition, length } = TEXT_PARAMETERS
  const damping = repetition * (1 - length + (length * lexemes.length) / corpus.averageLength)
  const gains = [...counts].map(([lexeme, count]): [string, number] => [
    lexeme,
    ((query.weights.get(lexeme) ?? 0) * count * (repetition + 1)) / (count + damping),
  ])
  const share = gains.reduce((sum, [, gain]) => sum + gain, 0) / query.best
  const matched = gains.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([lexeme]) => lexeme)
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

function countShared(lexemes: readonly string[], wanted: ReadonlyMap<string, number>): Map<string, number> {
  const counts = new Map<string, number>()
  for (const lexeme of lexemes) if (wanted.has(lexeme)) counts.set(lexeme, (counts.get(lexeme) ?? 0) + 1)
  return counts
}
