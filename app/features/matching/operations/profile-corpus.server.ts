import { type CorpusStatistics, countCorpus } from '~/domain/matching/rarity'
import { db } from '~/platform/database/client.server'
import { type ReadProfile, readProfiles } from './profile-facts.server'

/** How far the profiles may have moved on before they are counted again: one in a hundred. */
const TOLERATED_CHANGE = 0.01

type Mark = { total: number; latest: Date }
let remembered: (Mark & { corpus: CorpusStatistics }) | undefined

/**
 * How often tags and lexemes occur among all verified providers. Each process remembers its count; how far
 * it is out of date says the database, so a change made by another process counts as well. The same
 * statistics serve both directions.
 * @param profiles all profiles, where they have to be read anyway; read here only when they must be counted
 */
export async function profileCorpus(
  profiles: () => Promise<readonly ReadProfile[]> = readProfiles,
): Promise<CorpusStatistics> {
  const since = remembered?.latest ?? new Date(0)
  const [now] = await db.$queryRaw<(Mark & { changed: number })[]>`
    SELECT count(*)::int AS total, count(*) FILTER (WHERE "updatedAt" > ${since}::timestamptz)::int AS changed,
      coalesce(max("updatedAt"), 'epoch') AS latest
    FROM "SearchDocument" WHERE kind = 'organisation'`
  if (!now) throw new Error('The database gave no count')
  if (remembered && isCloseEnough(remembered, now)) return remembered.corpus
  const corpus = countCorpus((await profiles()).map(({ facts }) => facts))
  remembered = { total: now.total, latest: now.latest, corpus }
  return corpus
}

/** Makes the next ranking count anew: for benchmarks and tests, which replace the database. */
export function forgetCorpus(): void {
  remembered = undefined
}

function isCloseEnough(before: Mark, now: Mark & { changed: number }): boolean {
  const moved = now.changed + Math.abs(now.total - before.total)
  return moved <= TOLERATED_CHANGE * now.total
}
