import { db } from '../../app/platform/database/client.server'
import { splitIntoParts } from '../analysis/decompound'
import { GERMAN_VOCABULARY } from '../analysis/vocabulary'
import { nearest, piecesOf, toleratedEdits } from '../query/edit-distance'
import { beginningsOf } from '../query/read-words'
import { substringsOf } from '../query/substrings'

/** A word as people write it, and in how many entries it stands. */
export type KnownWord = { term: string; spelling: string; documents: number }

export type Frequencies = {
  /** of all entries */
  total: number
  /** another one after every writing */
  version: string
  lexemes: ReadonlyMap<string, number>
  words: ReadonlyMap<string, number>
}

/** How many words may have begun alike, or been meant by one that nobody wrote. */
const MOST_COMPLETIONS = 8
const MOST_COMPARED = 2_000
const MOST_CORRECTIONS = 3

/** In how many entries lexemes and words stand. One statement. */
export async function readFrequencies(
  lexemes: readonly string[],
  words: readonly string[],
): Promise<Frequencies> {
  const sorts = [...lexemes.map(() => 'l'), ...words.map(() => 'w'), 'n', 'v']
  const terms = [...lexemes, ...words, '', '']
  const rows = await db.$queryRaw<
    { sort: string; term: string; documents: number; spelling: string | null }[]
  >`
    SELECT t.sort, t.term, t.documents, CASE WHEN t.sort = 'v' THEN t.spelling END AS spelling FROM "SearchTerm" t
    JOIN unnest(${sorts}::text[], ${terms}::text[]) AS wanted(sort, term) USING (sort, term)`
  const counted = (sort: string) =>
    new Map(rows.filter((row) => row.sort === sort).map(({ term, documents }) => [term, documents]))
  const version = rows.find(({ sort }) => sort === 'v')?.spelling ?? ''
  return { total: counted('n').get('') ?? 0, version, lexemes: counted('l'), words: counted('w') }
}

/** The most frequent words that begin so, in one of the ways in which the beginning can be meant. */
export async function completionsOf(beginning: string): Promise<KnownWord[]> {
  const beginnings = beginningsOf(beginning)
  return db.$queryRaw<KnownWord[]>`
    SELECT t.term, coalesce(t.spelling, t.term) AS spelling, t.documents
    FROM unnest(${beginnings}::text[], ${beginnings.map(afterAll)}::text[]) AS meant(first, last)
    JOIN "SearchTerm" t ON t.sort = 'w' AND t.term >= meant.first COLLATE "C" AND t.term < meant.last COLLATE "C"
    ORDER BY t.documents DESC, t.term LIMIT ${MOST_COMPLETIONS}`
}

/** A text behind everything that begins so. */
export const afterAll = (beginning: string) => `${beginning}\u{10FFFF}`

/** For each word that nobody wrote: what was probably meant, best first. One statement. */
export async function correctionsOf(words: readonly string[]): Promise<Map<string, KnownWord[]>> {
  const asked = words.filter((word) => toleratedEdits(word) > 0)
  if (asked.length === 0) return new Map()
  const from = asked.flatMap((word) => piecesOf(word).map(() => word))
  const patterns = asked.flatMap(piecesOf)
  const edits = from.map(toleratedEdits)
  const rows = await db.$queryRaw<(KnownWord & { word: string })[]>`
    SELECT DISTINCT wanted.word, found.* FROM unnest(${from}::text[], ${patterns}::text[], ${edits}::int[])
      AS wanted(word, pattern, edits)
    JOIN LATERAL (
      SELECT t.term, coalesce(t.spelling, t.term) AS spelling, t.documents FROM "SearchTerm" t
      WHERE t.sort = 'w' AND t.term LIKE wanted.pattern
        AND length(t.term) BETWEEN length(wanted.word) - wanted.edits AND length(wanted.word) + wanted.edits
      LIMIT ${MOST_COMPARED}
    ) AS found ON true`
  const near = asked.map((word): [string, KnownWord[]] => {
    const candidates = rows.filter((row) => row.word === word)
    return [word, nearest(word, candidates).slice(0, MOST_CORRECTIONS)]
  })
  return new Map(near.filter(([, found]) => found.length > 0))
}

/**
 * For each word that nobody wrote: the words of which it is put together, where others wrote them. The analyser's
 * own list knows some thousand parts; what is written about knows the rest. One statement.
 */
export async function partsOf(words: readonly string[]): Promise<Map<string, string[]>> {
  const substrings = [...new Set(words.flatMap(substringsOf))]
  if (substrings.length === 0) return new Map()
  const rows = await db.$queryRaw<{ term: string }[]>`
    SELECT DISTINCT term FROM "SearchTerm" WHERE sort IN ('w', 'l') AND term = ANY(${substrings}::text[])`
  const written = rows.map(({ term }) => term)
  const known = new Set([...written, ...substrings.filter((part) => GERMAN_VOCABULARY.parts.has(part))])
  const split = words.map((word): [string, string[]] => [word, splitIntoParts(word, known)])
  return new Map(split.filter(([, parts]) => parts.length > 0))
}
