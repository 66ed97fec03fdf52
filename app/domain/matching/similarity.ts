import { type CorpusStatistics, lexemeRarity } from './rarity'
import { prepareQuery, textRelevance } from './text-relevance'

/** So many of the most telling lexemes look for candidates: the others only order what was found. */
export const TELLING_LEXEMES = 24
/** Texts below are not shown as similar: they share words and no subject. */
export const LEAST_SIMILARITY = 0.35
/** So many similar things are shown: who reads more decides no better. */
export const MOST_SIMILAR = 8

/** A text that is compared, by the lexemes of search/analysis. */
export type ComparedText = { id: string; lexemes: readonly string[] }
/** How similar a text is, 0 to 1, and the shared lexemes, the most telling first. */
export type Similarity<Text> = { text: Text; value: number; matched: readonly string[] }

/**
 * The lexemes that tell a text best from the others, with their weight: its repetitions times its rarity. What
 * stands in no other text finds nothing and is left out.
 */
export function tellingLexemes(
  lexemes: readonly string[],
  corpus: CorpusStatistics,
): { lexeme: string; weight: number }[] {
  const rarityOf = ({ lexeme }: { lexeme: string }) => lexemeRarity(lexeme, corpus)
  return [...prepareQuery(lexemes, corpus).asked.values()]
    .flat()
    .filter(({ lexeme }) => corpus.lexemes.has(lexeme))
    .sort((a, b) => rarityOf(b) - rarityOf(a) || (a.lexeme < b.lexeme ? -1 : 1))
    .slice(0, TELLING_LEXEMES)
    .map(({ lexeme, weight }) => ({ lexeme, weight }))
}

/** The texts that are similar to one, the most similar first; equal ones in the order of their ids. */
export function rankSimilar<Text extends ComparedText>(
  lexemes: readonly string[],
  candidates: readonly Text[],
  corpus: CorpusStatistics,
): Similarity<Text>[] {
  const query = prepareQuery(lexemes, corpus)
  return candidates
    .map((text) => ({ text, ...textRelevance(query, text.lexemes, corpus) }))
    .filter(({ value }) => value >= LEAST_SIMILARITY)
    .sort((a, b) => b.value - a.value || (a.text.id < b.text.id ? -1 : 1))
    .slice(0, MOST_SIMILAR)
}
