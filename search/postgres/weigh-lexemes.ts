import type { TextLanguage } from '../analysis/analyse'

/** Words are looked for from the rarest on until so many entries may be candidates. */
export const MOST_CANDIDATES = 2_000
/** Of a long text the rarest lexemes tell enough. */
const MOST_LEXEMES = 24
/** A text in the other language counts, but after those in one's own. */
const OTHER_LANGUAGE = 0.4
/** What was only guessed (a completed or corrected word) counts less than what was typed. */
const GUESSED = 0.6

/** A lexeme of a query with what it is worth. */
export type WeighedLexeme = { term: string; weight: number; isSelective: boolean }

type Known = { total: number; lexemes: ReadonlyMap<string, number> }

/**
 * The lexemes that occur at all, rarest first, weighed by their rarity. Selective are the rarest ones up to the
 * bound, and at least one: an entry that has none of them is no hit.
 */
export function weighLexemes(
  typed: readonly string[],
  guessed: readonly string[],
  locale: TextLanguage,
  { total, lexemes }: Known,
): WeighedLexeme[] {
  const own = new Set(typed)
  const sorted = [...new Set([...typed, ...guessed])]
    .flatMap((term) => {
      const documents = lexemes.get(term) ?? 0
      return documents > 0 ? [{ term, documents }] : []
    })
    .sort((a, b) => a.documents - b.documents || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_LEXEMES)
  let candidates = 0
  return sorted.map(({ term, documents }, index) => {
    candidates += documents
    const isOther = term.startsWith('e:') !== (locale === 'en')
    const factor = (isOther ? OTHER_LANGUAGE : 1) * (own.has(term) ? 1 : GUESSED)
    return {
      term,
      weight: rarity(documents, total) * factor,
      isSelective: index === 0 || candidates <= MOST_CANDIDATES,
    }
  })
}

/** Inverse document frequency, never below zero: a word in every entry tells nothing. */
export function rarity(documents: number, total: number): number {
  return Math.log(1 + (total - documents + 0.5) / (documents + 0.5))
}
