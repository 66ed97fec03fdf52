import { db } from '../../app/platform/database/client.server'
import { Prisma } from '../../prisma/generated/client'
import { DEADLINE_WINDOWS, type Filter, type Key } from '../engine'
import type { FoundTexts } from '../query/show-hit'
import { facetColumns, fulfilsAll } from './facets.server'
import type { EntryFacts } from './matched-facets'
import type { Plan } from './plan.server'
import { conditions } from './search.server'

/**
 * What is new for searches that somebody has kept. The conditions are those of every search (`conditions`,
 * `fulfilsAll`), asked of the entries that have changed; there is no second way to match.
 *
 * Which entries have changed is told by `changeNumber`, not by a clock. A number is drawn while its writer holds the
 * lock that writers take in turns until they have committed (write.server.ts). So whoever sees a number sees every
 * lower one: an entry that is committed late has a higher number than all that was seen, and clocks that are set
 * back or differ change nothing. A timestamp, or a number drawn without the lock, could be passed by.
 */

/** What is asked of the table, as a saved search keeps it. */
export type StoredPlan = Pick<Plan, 'any' | 'phrases' | 'none'>
type Asked = { plan: StoredPlan; filter: Filter }
/** @property after the change up to which, and `since` the instant until which, it was asked before */
export type AskedAgain = Asked & { after: bigint; since: Date }

/** The number of the newest change that can be seen, and the last that was ever drawn. */
export async function lastChange(): Promise<{ seen: bigint; drawn: bigint }> {
  const [row] = await db.$queryRaw<{ seen: bigint; drawn: bigint }[]>`
    SELECT coalesce((SELECT max("changeNumber") FROM "SearchEntry"), 0) AS seen,
      (SELECT last_value FROM "SearchEntry_changeNumber_seq") AS drawn`
  if (!row) throw new Error('The database gave no answer')
  return row
}

const DAY = 86_400_000
/** What choices ask of a deadline changes when it passes, and when it comes into a window. */
const MOMENTS = [0, ...Object.values(DEADLINE_WINDOWS)].map((days) => days * DAY)

/** Whether time alone has changed what choices find of an entry, between two instants. */
export function timeMoved(since: Prisma.Sql, until: Date): Prisma.Sql {
  const each = MOMENTS.map(
    (
      ms,
    ) => Prisma.sql`(e."deadlineAt" > ${since}::timestamptz + make_interval(secs => ${ms / 1000}::double precision)
      AND e."deadlineAt" <= ${new Date(until.getTime() + ms)}::timestamptz)`,
  )
  return Prisma.join(each, ' OR ')
}

/** Whether a search has choices that begin to be true as time goes by. */
export function isTimed({ status, deadline }: Filter): boolean {
  return (status ?? []).length > 0 || (deadline ?? []).length > 0
}

/** Conditions of one search; null where it can find nothing. */
function asked({ plan, filter }: Asked, at: Date): Prisma.Sql | null {
  return plan.any === '' ? null : Prisma.sql`${conditions(plan)} AND ${fulfilsAll(filter, at)}`
}

/** What each of several searches finds among the entries that have moved since it was asked: newest first. One statement. */
export async function findNews(searches: readonly AskedAgain[], at: Date): Promise<Key[][]> {
  const parts = searches.flatMap((search, turn) => {
    const matches = asked(search, at)
    if (!matches) return []
    const byTime = isTimed(search.filter)
      ? Prisma.sql` OR ${timeMoved(Prisma.sql`${search.since}`, at)}`
      : Prisma.empty
    return [
      Prisma.sql`SELECT ${turn}::int AS turn, e.kind, e."entityId" AS id, e."publishedAt" FROM "SearchEntry" e
        WHERE (e."changeNumber" > ${search.after}::bigint${byTime}) AND ${matches}`,
    ]
  })
  const found = searches.map((): Key[] => [])
  if (parts.length === 0) return found
  const rows = await db.$queryRaw<(Key & { turn: number })[]>`
    SELECT turn, kind, id FROM (${Prisma.join(parts, ' UNION ALL ')}) AS found
    ORDER BY turn, "publishedAt" DESC, kind, id`
  for (const { turn, kind, id } of rows) found[turn]?.push({ kind, id })
  return found
}

/** How many entries each of several searches finds now. One statement. */
export async function countEach(searches: readonly Asked[], at: Date): Promise<number[]> {
  const parts = searches.flatMap((search, turn) => {
    const matches = asked(search, at)
    return matches
      ? [
          Prisma.sql`SELECT ${turn}::int AS turn, count(*)::int AS total FROM "SearchEntry" e
        WHERE ${matches}`,
        ]
      : []
  })
  const totals = searches.map(() => 0)
  if (parts.length === 0) return totals
  const rows = await db.$queryRaw<{ turn: number; total: number }[]>`${Prisma.join(parts, ' UNION ALL ')}`
  for (const { turn, total } of rows) totals[turn] = total
  return totals
}

/** The name of a thing in eight bytes: a list of what a search has found stays small. */
export const keyHash = (kind: Prisma.Sql, id: Prisma.Sql) =>
  Prisma.sql`hashtextextended(${kind} || ' ' || ${id}, 0)`

/** Everything that a search finds now, as hashes. */
export async function hashesOf(search: Asked, at: Date): Promise<bigint[]> {
  const matches = asked(search, at)
  if (!matches) return []
  const rows = await db.$queryRaw<{ hash: bigint }[]>`
    SELECT ${keyHash(Prisma.sql`e.kind`, Prisma.sql`e."entityId"`)} AS hash FROM "SearchEntry" e WHERE ${matches}`
  return rows.map(({ hash }) => hash)
}

export type EntryShown = FoundTexts & EntryFacts & { organisation: string }
/** So much of a text is looked through for the words that match. */
const LONGEST_READ = 20_000

/** What the index keeps of some things: to say by what they were found. One statement. */
export async function readEntries(keys: readonly Key[], at: Date): Promise<EntryShown[]> {
  if (keys.length === 0) return []
  return db.$queryRaw<EntryShown[]>`
    SELECT e.kind, e."entityId" AS id, e.language, e.title, e.summary, left(e.body, ${LONGEST_READ}::int) AS body,
      e."englishTitle", e."englishSummary", left(e."englishBody", ${LONGEST_READ}::int) AS "englishBody",
      e.organisation ${facetColumns(at)}
    FROM "SearchEntry" e
    JOIN unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ id }) => id)}::text[]) AS k(kind, id)
      ON e.kind = k.kind AND e."entityId" = k.id`
}
