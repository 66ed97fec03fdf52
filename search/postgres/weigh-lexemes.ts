import { rarity } from '../../app/domain/matching/rarity'
import {
  type AskedLexeme,
  askFor,
  NEIGHBOUR_SHARE,
  SAME_SHARE,
  type TextQuery,
} from '../../app/domain/matching/text-relevance'
import type { TextLanguage } from '../analysis/analyse'

/** One rule for all: how rare a word is counts alike in search and matching. */
export { rarity }

/** Words are looked for from the rarest on until so many entries may be candidates. */
export const MOST_CANDIDATES = 2_000
/** Of a text the rarest lexemes find enough: of a few words these, of a long one more. */
const MOST_LEXEMES = { few: { concepts: 24, lexemes: 60 }, long: { concepts: 32, lexemes: 40 } }
/** So many words stand in for one that was typed. */
const MOST_STAND_INS = 12
/** Neighbours of what was typed bring entries of their own only where its most telling word stands in fewer. */
const ENOUGH = 20
/** More than one: what is rare counts even more. */
const RARITY = 1.5
/** A text in the other language counts, but after those in one's own. */
const OTHER_LANGUAGE = 0.2

/**
 * How a lexeme came into a query, and what it is then worth: typed, beside the nouns of a sentence, meant by a mistyped
 * word, completed from a beginning, another word for what was typed, or a neighbour of it.
 */
export const ORIGINS = {
  typed: 1,
  beside: 0.5,
  frame: 0.1,
  corrected: 0.8,
  completed: 0.6,
  same: SAME_SHARE,
  related: NEIGHBOUR_SHARE,
  heard: 1,
} as const
export type Origin = keyof typeof ORIGINS

/** A lexeme of a query. Those of one concept stand for each other: the best of them counts. */
export type QueryLexeme = {
  term: string
  concept: string
  origin: Origin
  /** for another word or a neighbour: the lexeme that it stands in for */
  of?: string
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
 * The lexemes that occur at all, weighed by their rarity, those that were typed before those that stand in for them,
 * and the rarest first. Selective are the first ones up to the bound, and at least one: an entry that has none of them
 * is no hit.
 */
export function weighLexemes(
  asked: readonly QueryLexeme[],
  locale: TextLanguage,
  known: Known,
  size: keyof typeof MOST_LEXEMES = 'few',
): WeighedLexeme[] {
  const most = MOST_LEXEMES[size]
  // A word of a long text that stands in one entry only is from there, or there by chance.
  const fewest = size === 'long' ? 2 : 1
  const occurring = strongest(asked).flatMap((one) => {
    const documents = known.lexemes.get(one.term) ?? 0
    return documents >= fewest ? [{ ...one, documents }] : []
  })
  const sorted = fewStandIns(occurring.sort(byOrigin))
  const concepts = new Set([...new Set(sorted.map(({ concept }) => concept))].slice(0, most.concepts))
  const isEnough = mostTelling(sorted) >= ENOUGH
  let candidates = 0
  return sorted
    .filter(({ concept }) => concepts.has(concept))
    .slice(0, most.lexemes)
    .map(({ documents, ...one }) => {
      const { term, concept, origin } = one
      const isNeeded = origin === 'frame' ? false : origin !== 'related' || !isEnough
      if (isNeeded) candidates += documents
      return {
        term,
        concept,
        weight: weightOf(one, locale, known),
        documents,
        isSelective: isNeeded && (candidates <= MOST_CANDIDATES || candidates === documents),
      }
    })
}

type Counted = QueryLexeme & { documents: number }

/** What is looked at last, in this order. */
const LATE: readonly Origin[] = ['frame', 'same', 'related']

/** What was typed before other words for it, and those before neighbours; the rarest first. */
function byOrigin(a: Counted, b: Counted): number {
  const rank = ({ origin }: QueryLexeme) => LATE.indexOf(origin)
  return rank(a) - rank(b) || a.documents - b.documents || (a.term < b.term ? -1 : 1)
}

function fewStandIns(sorted: readonly Counted[]): Counted[] {
  const counts = new Map<string, number>()
  return sorted.filter(({ of }) => {
    if (of === undefined) return true
    counts.set(of, (counts.get(of) ?? 0) + 1)
    return (counts.get(of) ?? 0) <= MOST_STAND_INS
  })
}

/** What stands in for a word is never worth more than a share of it, however rare it is itself. */
function weightOf(one: QueryLexeme, locale: TextLanguage, { total, lexemes }: Known) {
  const { term, origin, of, times = 1 } = one
  const documents = Math.max(lexemes.get(term) ?? 0, (of !== undefined && lexemes.get(of)) || 0)
  const isOther = [term, of ?? term].some((one) => one.startsWith('e:') !== (locale === 'en'))
  return rarity(documents, total) ** RARITY * ORIGINS[origin] * (isOther ? OTHER_LANGUAGE : 1) * times
}

/** A long text as matching weighs it: every lexeme that occurs at all, by its rarity and its repetitions. */
export function weighText(asked: readonly QueryLexeme[], locale: TextLanguage, known: Known): TextQuery {
  return askFor(
    asked.flatMap((one): AskedLexeme[] => {
      if (!known.lexemes.get(one.term) || /^\d+$/.test(one.term)) return []
      const weight = weightOf(one, locale, known)
      return [{ lexeme: one.term, concept: one.concept, weight }]
    }),
  )
}

/** In how many entries the most telling lexeme stands that was typed, or meant by what was typed. */
function mostTelling(sorted: readonly Counted[]): number {
  return sorted.find(({ of, origin }) => of === undefined && origin !== 'frame')?.documents ?? 0
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
