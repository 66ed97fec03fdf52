import type { CorpusStatistics } from '../app/domain/matching/rarity'
import { db } from '../app/platform/database/client.server'

type Mark = { total: number; latest: Date }

/**
 * How often words occur among all documents of some kinds. Each process remembers its count; how far it is out
 * of date says the database, so a change made by another process counts as well.
 * @param tolerated the share of documents that may have changed before the words are counted again
 */
export function rememberedCorpus(kinds: readonly string[], tolerated: number) {
  let remembered: (Mark & { corpus: CorpusStatistics }) | undefined
  return {
    /** One statement, and those of `count` where words are counted anew. */
    async read(count: (total: number) => Promise<CorpusStatistics>): Promise<CorpusStatistics> {
      const since = remembered?.latest ?? new Date(0)
      const [now] = await db.$queryRaw<(Mark & { changed: number })[]>`
        SELECT count(*)::int AS total, count(*) FILTER (WHERE "updatedAt" > ${since}::timestamptz)::int AS changed,
          coalesce(max("updatedAt"), 'epoch') AS latest
        FROM "SearchDocument" WHERE kind = ANY(${[...kinds]}::text[])`
      if (!now) throw new Error('The database gave no count')
      const moved = remembered
        ? now.changed + Math.abs(now.total - remembered.total)
        : Number.POSITIVE_INFINITY
      if (remembered && moved <= tolerated * now.total) return remembered.corpus
      const corpus = await count(now.total)
      remembered = { total: now.total, latest: now.latest, corpus }
      return corpus
    },
    /** Makes the next reading count anew: for benchmarks and tests, which replace the database. */
    forget(): void {
      remembered = undefined
    },
  }
}
