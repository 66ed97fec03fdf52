import type { CorpusStatistics } from './rarity'
import { type ComparedText, LEAST_SIMILARITY, MOST_SIMILAR, type Similarity } from './similarity'
import { prepareQuery, textRelevance } from './text-relevance'

/**
 * The texts that describe the same problem, the most similar first. Unlike `rankSimilar` it gives a pair the
 * same value from both sides: the mean of both directions, so that one of the two authorities never sees what
 * the other one does not.
 */
export function rankSameProblem<Text extends ComparedText>(
  lexemes: readonly string[],
  candidates: readonly Text[],
  corpus: CorpusStatistics,
): Similarity<Text>[] {
  const query = prepareQuery(lexemes, corpus)
  return candidates
    .map((text) => {
      const there = textRelevance(query, text.lexemes, corpus)
      const back = textRelevance(prepareQuery(text.lexemes, corpus), lexemes, corpus)
      return { text, value: (there.value + back.value) / 2, matched: there.matched }
    })
    .filter(({ value }) => value >= LEAST_SIMILARITY)
    .sort((a, b) => b.value - a.value || (a.text.id < b.text.id ? -1 : 1))
    .slice(0, MOST_SIMILAR)
}
