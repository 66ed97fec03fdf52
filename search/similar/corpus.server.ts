import type { CorpusStatistics } from '../../app/domain/matching/rarity'
import { db } from '../../app/platform/database/client.server'
import { rememberedCorpus } from '../remembered-corpus.server'
import { SIMILAR_KIND_NAMES } from './kinds.server'

/** How far the documents may have moved on before their words are counted again: one in fifty. */
const TOLERATED_CHANGE = 0.02

const remembered = rememberedCorpus(SIMILAR_KIND_NAMES, TOLERATED_CHANGE)

/** How often each lexeme occurs among everything that could be similar. */
export const similarCorpus = (): Promise<CorpusStatistics> => remembered.read(countWords)

export const forgetSimilarCorpus = remembered.forget

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
