import { db } from '../../app/platform/database/client.server'
import { logger } from '../../app/platform/logger.server'
import type { EngineName } from '../engine'
import { classOf, type LagClass, lagOf } from './classes'

/** From here on a change was late, and the log says so. */
const LATE_MILLISECONDS: Readonly<Record<EngineName, number>> = { postgresql: 10_000, meilisearch: 30_000 }
/** Many late changes are one trouble: the log says it once in so long. */
const QUIET_MILLISECONDS = 60_000
const KEPT = '24 hours'
const quietUntil: Record<EngineName, number> = { postgresql: 0, meilisearch: 0 }

/** How long it took until changes of the last day were found, by one engine. */
export type Lag = {
  engine: EngineName
  changes: number
  /** within how many milliseconds so many were */
  median: number | null
  p95: number | null
  p99: number | null
}

/**
 * Counts changes that are found from now on, by the clock of the database.
 * @param changedAt since when each of them waited
 */
export async function noteFound(engine: EngineName, changedAt: readonly Date[]): Promise<void> {
  if (changedAt.length === 0) return
  const rows = await db.$queryRaw<{ lag: number }[]>`
    SELECT (extract(epoch FROM clock_timestamp() - since) * 1000)::float8 AS lag
    FROM unnest(${[...changedAt]}::timestamptz[]) AS since`
  const lags = rows.map(({ lag }) => Math.max(0, lag))
  await db.$executeRaw`
    INSERT INTO "SearchLag" AS l (engine, hour, milliseconds, changes)
    SELECT ${engine}, date_trunc('hour', clock_timestamp()), milliseconds, count(*)::int
    FROM unnest(${lags.map(classOf)}::int[]) AS milliseconds GROUP BY milliseconds ORDER BY milliseconds
    ON CONFLICT (engine, hour, milliseconds) DO UPDATE SET changes = l.changes + EXCLUDED.changes`
  warn(engine, Math.max(...lags))
}

function warn(engine: EngineName, slowest: number): void {
  if (slowest <= LATE_MILLISECONDS[engine] || Date.now() < quietUntil[engine]) return
  quietUntil[engine] = Date.now() + QUIET_MILLISECONDS
  logger().warn({ engine, seconds: Math.round(slowest / 1000) }, 'a change was found late by the search')
}

/** How long it took in the last day, for each engine that took in something. One statement. */
export async function readLags(): Promise<Lag[]> {
  const rows = await db.$queryRaw<(LagClass & { engine: EngineName })[]>`
    SELECT engine, milliseconds, sum(changes)::int AS changes FROM "SearchLag"
    WHERE hour > clock_timestamp() - ${KEPT}::interval GROUP BY 1, 2`
  return (['postgresql', 'meilisearch'] as const).flatMap((engine): Lag[] => {
    const classes = rows.filter((row) => row.engine === engine)
    const changes = classes.reduce((sum, row) => sum + row.changes, 0)
    const at = (share: number) => lagOf(classes, share)
    return changes > 0 ? [{ engine, changes, median: at(0.5), p95: at(0.95), p99: at(0.99) }] : []
  })
}

/** Forgets what is older than a day. */
export async function forgetLags(): Promise<void> {
  await db.$executeRaw`DELETE FROM "SearchLag" WHERE hour <= clock_timestamp() - ${KEPT}::interval`
}
