import { db } from '~/platform/database/client.server'
import { type Changed, type StateHandlers, TOGETHER } from './handlers.server'
import { errorText, LEASE_SECONDS, MAX_ATTEMPTS, waitAfter } from './retry.server'

type Claimed = Changed & { revision: number; attempts: number }

const BATCH = 25

/**
 * Takes due rows for this worker. An attempt begun without an error is a lease until "nextAt"; no transaction
 * stays open while the handler runs.
 */
function claim(): Promise<Claimed[]> {
  return db.$queryRaw<Claimed[]>`
    UPDATE "OutboxState" SET
      attempts = attempts + 1, error = NULL,
      "nextAt" = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}::double precision)
    WHERE (entity, "entityId") IN (
      SELECT entity, "entityId" FROM "OutboxState"
      WHERE "deadAt" IS NULL AND "nextAt" <= clock_timestamp()
      ORDER BY "nextAt" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING entity, "entityId", revision, attempts, "changedAt"`
}

/**
 * Removes the row, or makes it due again when the thing changed while the handler ran: since the beginning of the
 * lease at most.
 */
async function finish({ entity, entityId, revision }: Claimed): Promise<void> {
  const done = await db.outboxState.deleteMany({ where: { entity, entityId, revision } })
  if (done.count > 0) return
  await db.$executeRaw`
    UPDATE "OutboxState" SET attempts = 0, "nextAt" = clock_timestamp(),
      "changedAt" = greatest("changedAt", "nextAt" - make_interval(secs => ${LEASE_SECONDS}::double precision))
    WHERE entity = ${entity} AND "entityId" = ${entityId} AND revision > ${revision}`
}

async function fail(row: Claimed, error: unknown): Promise<void> {
  const isDead = row.attempts >= MAX_ATTEMPTS
  const wait = waitAfter(row.attempts, Math.random())
  const failed = await db.$executeRaw`
    UPDATE "OutboxState" SET
      error = ${errorText(error)},
      "deadAt" = CASE WHEN ${isDead}::boolean THEN clock_timestamp() END,
      "nextAt" = clock_timestamp() + make_interval(secs => ${wait / 1000}::double precision)
    WHERE entity = ${row.entity} AND "entityId" = ${row.entityId} AND revision = ${row.revision}`
  if (failed === 0) await finish(row)
}

/**
 * Handles one batch of changed things.
 * @returns how many rows were taken; 0 when nothing is due
 */
export async function processStates(handlers: StateHandlers): Promise<number> {
  const rows = await claim()
  const failed = rows.length > 0 ? await handlers[TOGETHER]?.(rows) : undefined
  for (const row of rows) {
    const handler = handlers[row.entity]
    try {
      if (!handler) throw new Error(`no handler for ${row.entity}`)
      await handler(row.entityId)
      if (failed?.has(row)) throw failed.get(row)
    } catch (error) {
      await fail(row, error)
      continue
    }
    await finish(row)
  }
  return rows.length
}
