import type { TextLanguage } from '../analysis/analyse'

/** Words are looked for from the rarest on until so many entries may be candidates. */
export const MOST_CANDIDATES = 2_000
/** Of a long text the rarest lexemes tell enough. */
const MOST_CONCEPTS = 24
const MOST_LEXEMES = 60
/** Neighbours of what was typed bring entries of their own only where its most telling word stands in fewer. */
const ENOUGH = 20
/** More than one: what is rare counts even more. */
const RARITY = 1.5
/** A text in the other language counts, but after those in one's own. */
const OTHER_LANGUAGE = 0.2

/**
 * How a lexeme came into a query, and what it is then worth: typed, beside the nouns of a sentence, meant by a mistyped word, completed from a
 * beginning, or a neighbour of what was typed.
 */
export const ORIGINS = { typed: 1, beside: 0.5, corrected: 0.8, completed: 0.6, related: 0.4 } as const
export type Origin = keyof typeof ORIGINS

/** A lexeme of a query. Those of one concept stand for each other: the best of them counts. */
export type QueryLexeme = { term: string; concept: string; origin: Origin }
export type WeighedLexeme = {
  term: string
  concept: string
  weight: number
  documents: number
  isSelective: boolean
}

type Known = { total: number; lexemes: ReadonlyMap<string, number> }

/**
 * The lexemes that occur at all, rarest first, weighed by their rarity. Selective are the rarest ones up to the
 * bound, and at least one: an entry that has none of them is no hit.
 */
export function weighLexemes(
  asked: readonly QueryLexeme[],
  locale: TextLanguage,
  { total, lexemes }: Known,
): WeighedLexeme[] {
  const sorted = strongest(asked)
    .flatMap((one) => {
      const documents = lexemes.get(one.term) ?? 0
      return documents > 0 ? [{ ...one, documents }] : []
    })
    .sort((a, b) => a.documents - b.documents || (a.term < b.term ? -1 : 1))
  const concepts = new Set([...new Set(sorted.map(({ concept }) => concept))].slice(0, MOST_CONCEPTS))
  const isEnough = mostTelling(sorted) >= ENOUGH
  let candidates = 0
  return sorted
    .filter(({ concept }) => concepts.has(concept))
    .slice(0, MOST_LEXEMES)
    .map(({ term, concept, origin, documents }) => {
      const isNeeded = origin !== 'related' || !isEnough
      if (isNeeded) candidates += documents
      const isOther = term.startsWith('e:') !== (locale === 'en')
      const weight = rarity(documents, total) ** RARITY * ORIGINS[origin] * (isOther ? OTHER_LANGUAGE : 1)
      return {
        term,
        concept,
        weight,
        documents,
        isSelective: isNeeded && (candidates <= MOST_CANDIDATES || candidates === documents),
      }
    })
}

/** In how many entries the most telling lexeme stands that was typed, or meant by what was typed. */
function mostTelling(sorted: readonly { origin: Origin; documents: number }[]): number {
  return sorted.find(({ origin }) => origin !== 'related')?.documents ?? 0
}

/** Each lexeme once, by its strongest origin. */
function strongest(asked: readonly QueryLexeme[]): QueryLexeme[] {
  const best = new Map<string, QueryLexeme>()
  for (const one of asked) {
    const before = best.get(one.term)
    if (!before || ORIGINS[one.origin] > ORIGINS[before.origin]) best.set(one.term, one)
  }
  return [...best.values()]
}

/** Inverse document frequency, never below zero: a word in every entry tells nothing. */
export function rarity(documents: number, total: number): number {
  return Math.log(1 + (total - documents + 0.5) / (documents + 0.5))
}
