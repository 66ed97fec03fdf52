import { rarity } from '../../app/domain/matching/rarity'
import {
  type AskedLexeme,
  askFor,
  NEIGHBOUR_SHARE,
  type TextQuery,
} from '../../app/domain/matching/text-relevance'
import type { TextLanguage } from '../analysis/analyse'

/** One rule for all: how rare a word is counts alike in search and matching. */
export { rarity }

/** Words are looked for from the rarest on until so many entries may be candidates. */
export const MOST_CANDIDATES = 2_000
/** Of a text the rarest lexemes find enough: of a few words these, of a long one more. */
const MOST_LEXEMES = { few: { concepts: 24, lexemes: 60 }, long: { concepts: 60, lexemes: 90 } }
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
export const ORIGINS = {
  typed: 1,
  beside: 0.5,
  corrected: 0.8,
  completed: 0.6,
  related: NEIGHBOUR_SHARE,
  heard: 1,
} as const
export type Origin = keyof typeof ORIGINS

/** A lexeme of a query. Those of one concept stand for each other: the best of them counts. */
export type QueryLexeme = {
  term: string
  concept: string
  origin: Origin
  /** how often it was typed, where that says something: in a long text */
  times?: number
}
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
  size: keyof typeof MOST_LEXEMES = 'few',
): WeighedLexeme[] {
  const most = MOST_LEXEMES[size]
  // A word of a long text that stands in one entry only is from there, or there by chance.
  const fewest = size === 'long' ? 2 : 1
  const sorted = strongest(asked)
    .flatMap((one) => {
      const documents = lexemes.get(one.term) ?? 0
      return documents >= fewest ? [{ ...one, documents }] : []
    })
    .sort((a, b) => a.documents - b.documents || (a.term < b.term ? -1 : 1))
  const concepts = new Set([...new Set(sorted.map(({ concept }) => concept))].slice(0, most.concepts))
  const isEnough = mostTelling(sorted) >= ENOUGH
  let candidates = 0
  return sorted
    .filter(({ concept }) => concepts.has(concept))
    .slice(0, most.lexemes)
    .map(({ documents, ...one }) => {
      const { term, concept, origin } = one
      const isNeeded = origin !== 'related' || !isEnough
      if (isNeeded) candidates += documents
      return {
        term,
        concept,
        weight: weightOf(one, locale, documents, total),
        documents,
        isSelective: isNeeded && (candidates <= MOST_CANDIDATES || candidates === documents),
      }
    })
}

function weightOf(
  { term, origin, times = 1 }: QueryLexeme,
  locale: TextLanguage,
  documents: number,
  total: number,
) {
  const isOther = term.startsWith('e:') !== (locale === 'en')
  return rarity(documents, total) ** RARITY * ORIGINS[origin] * (isOther ? OTHER_LANGUAGE : 1) * times
}

/** A long text as matching weighs it: every lexeme that occurs at all, by its rarity and its repetitions. */
export function weighText(
  asked: readonly QueryLexeme[],
  locale: TextLanguage,
  { total, lexemes }: Known,
): TextQuery {
  return askFor(
    asked.flatMap((one): AskedLexeme[] => {
      const documents = lexemes.get(one.term) ?? 0
      if (documents === 0 || /^\d+$/.test(one.term)) return []
      const weight = weightOf(one, locale, documents, total)
      return [{ lexeme: one.term, concept: one.concept, weight }]
    }),
  )
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
