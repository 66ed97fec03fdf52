import type { CorpusStatistics } from '../../app/domain/matching/rarity'
import { db } from '../../app/platform/database/client.server'
import { SIMILAR_KIND_NAMES } from './kinds.server'

/** How far the documents may have moved on before their words are counted again: one in fifty. */
const TOLERATED_CHANGE = 0.02

type Mark = { total: number; latest: Date }
let remembered: { total: number; latest: Date; corpus: CorpusStatistics } | undefined

/**
 * How often each lexeme occurs among everything that could be similar. Each process remembers its count; how
 * far it is out of date says the database. One statement, and a second one where words are counted anew.
 */
export async function similarCorpus(): Promise<CorpusStatistics> {
  const since = remembered?.latest ?? new Date(0)
  const [now] = await db.$queryRaw<(Mark & { changed: number })[]>`
    SELECT count(*)::int AS total, count(*) FILTER (WHERE "updatedAt" > ${since}::timestamptz)::int AS changed,
      coalesce(max("updatedAt"), 'epoch') AS latest
    FROM "SearchDocument" WHERE kind = ANY(${SIMILAR_KIND_NAMES}::text[])`
  if (!now) throw new Error('The database gave no count')
  const moved = remembered && now.changed + Math.abs(now.total - remembered.total)
  if (remembered && moved !== undefined && moved <= TOLERATED_CHANGE * now.total) return remembered.corpus
  const corpus = await countWords(now.total)
  remembered = { total: now.total, latest: now.latest, corpus }
  return corpus
}

/** Makes the next search count anew: for benchmarks and tests, which replace the database. */
export function forgetSimilarCorpus(): void {
  remembered = undefined
}

async function countWords(total: number): Promise<CorpusStatistics> {
  // The names are constants of this project; ts_stat takes the text of a query.
  const names = SIMILAR_KIND_NAMES.map((name) => `'${name}'`).join(', ')
  const counted = `SELECT tsv FROM "SearchDocument" WHERE kind IN (${names})`
  const rows = await db.$queryRaw<{ word: string; ndoc: number; averageLength: number }[]>`
    SELECT word, ndoc, (SELECT coalesce(avg(cardinality(lexemes)), 1)::float8 FROM "SearchDocument"
      WHERE kind = ANY(${SIMILAR_KIND_NAMES}::text[])) AS "averageLength"
    FROM ts_stat(${counted})`
  const lexemes = new Map(rows.map(({ word, ndoc }) => [word, ndoc]))
  return { profiles: total, averageLength: rows[0]?.averageLength ?? 1, lexemes, tags: new Map() }
}
