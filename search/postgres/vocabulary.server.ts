import { db } from '../../app/platform/database/client.server'
import { nearest, piecesOf, toleratedEdits } from '../query/edit-distance'

/** A word as people write it, and in how many entries it stands. */
export type KnownWord = { term: string; spelling: string; documents: number }

export type Frequencies = {
  /** of all entries */
  total: number
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
  const sorts = [...lexemes.map(() => 'l'), ...words.map(() => 'w'), 'n']
  const terms = [...lexemes, ...words, '']
  const rows = await db.$queryRaw<{ sort: string; term: string; documents: number }[]>`
    SELECT t.sort, t.term, t.documents FROM "SearchTerm" t
    JOIN unnest(${sorts}::text[], ${terms}::text[]) AS wanted(sort, term) USING (sort, term)`
  const counted = (sort: string) =>
    new Map(rows.filter((row) => row.sort === sort).map(({ term, documents }) => [term, documents]))
  return { total: counted('n').get('') ?? 0, lexemes: counted('l'), words: counted('w') }
}

/** The most frequent words that begin so. */
export async function completionsOf(beginning: string): Promise<KnownWord[]> {
  return db.$queryRaw<KnownWord[]>`
    SELECT term, coalesce(spelling, term) AS spelling, documents FROM "SearchTerm"
    WHERE sort = 'w' AND term >= ${beginning} AND term < ${`${beginning}\u{10FFFF}`}
    ORDER BY documents DESC, term LIMIT ${MOST_COMPLETIONS}`
}

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
