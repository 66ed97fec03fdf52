import { EVERY, LEXEME_FIELDS, LOCALES, WORDS_FIELD } from './settings'
import { tokenOf, wordToken } from './token'

/** All combinations of so many lexemes are asked for, and each of the next ones by itself. */
const MOST_COMBINED = 3
const MOST_SINGLE = 5
/** How much it counts that a document holds all of what was asked for: as in PostgreSQL. */
const COVERAGE = 1.5
/** Behind everything that is ranked. */
const LAST = 0.000_1

/** Newest first; what is listed only, and taken over by nobody, after the others. */
export const NEWEST = ['listed:asc', 'publishedTs:desc', 'kind:asc', 'entityId:asc']

/** Lexemes of one concept stand for each other. */
type Weighed = { term: string; weight: number; concept?: string }

/** Words in quotes that stand one after the other. */
export const phraseText = (phrases: readonly (readonly string[])[]): string =>
  phrases.map((phrase) => `"${phrase.map(wordToken).join(' ')}"`).join(' ')

/**
 * The queries by whose union hits are ranked. Meilisearch drops words from one end when a document lacks some, and
 * never asks for one word or another; so each combination of the words that tell most is a query of its own, worth
 * its share of the whole. A document counts by the best one it fulfils, then by the field. The last query is
 * fulfilled by every document, so that pages hold exactly what is counted.
 */
export function rankedQueries(
  lexemes: readonly Weighed[],
  phrases: readonly (readonly string[])[],
): { q: string; weight: number }[] {
  const strongest = [...lexemes].sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
  const concepts = new Map<string, Weighed>()
  for (const one of strongest)
    if (!concepts.has(one.concept ?? one.term)) concepts.set(one.concept ?? one.term, one)
  const combined = [...concepts.values()].slice(0, MOST_COMBINED)
  const single = strongest.filter((one) => !combined.includes(one)).slice(0, MOST_SINGLE)
  const total = [...concepts.values()].reduce((sum, { weight }) => sum + weight, 0) || 1
  const quotes = phraseText(phrases)
  return [...combinations(combined), ...single.map((one) => [one])]
    .map((some) => ({ some, share: some.reduce((sum, { weight }) => sum + weight, 0) / total }))
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ some, share }) => ({
      q: [quotes, ...some.map(({ term }) => tokenOf(term))].join(' ').trim(),
      weight: Math.min(1, Math.max(LAST * 2, share ** (1 + COVERAGE))),
    }))
    .concat({ q: [quotes, EVERY].join(' ').trim(), weight: LAST })
}

/** All that can be chosen of some, nothing aside. */
function combinations(all: readonly Weighed[]): Weighed[][] {
  return Array.from({ length: 2 ** all.length - 1 }, (_, index) =>
    all.filter((_one, bit) => ((index + 1) & (1 << bit)) !== 0),
  )
}

/** What all queries of words have in common. */
export const RANKED = {
  matchingStrategy: 'all',
  locales: LOCALES,
  sort: NEWEST,
} as const

/** The fields in which a ranking query looks: with phrases also the words as they stand. */
export const rankedFields = (hasPhrases: boolean): string[] =>
  hasPhrases ? [...LEXEME_FIELDS, WORDS_FIELD] : [...LEXEME_FIELDS]
