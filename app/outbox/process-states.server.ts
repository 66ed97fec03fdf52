import { db, transact } from '~/platform/database/client.server'
import { markAllChanged } from './append.server'
import { AHEAD, type Ahead, afterwards, type Changed, type StateHandlers } from './handlers.server'
import { errorText, LEASE_SECONDS, MAX_ATTEMPTS, waitAfter } from './retry.server'

type Claimed = Changed & { revision: number; attempts: number }

/** So many are done ahead of everything else at a time, and so many of the rest between two looks for such. */
const AHEAD_BATCH = 25
const REST_BATCH = 5

/**
 * Takes due rows for this worker, of these entities or of all others. An attempt begun without an error is a lease
 * until "nextAt"; no transaction stays open while the handler runs. What is due is read once, before the update: as a
 * subquery some plans would ask for it again and again, each time for as many more. Times are kept to the nearest
 * millisecond, so the clock is asked to the same: what was made due now is due, however it was rounded.
 */
function claim(most: number, entities: readonly string[], isOfThese: boolean): Promise<Claimed[]> {
  return db.$queryRaw<Claimed[]>`
    WITH due AS MATERIALIZED (
      SELECT entity, "entityId" FROM "OutboxState"
      WHERE "deadAt" IS NULL AND "nextAt" <= clock_timestamp()::timestamptz(3)
        AND (entity = ANY(${[...entities]}::text[])) = ${isOfThese}::boolean
      ORDER BY "nextAt" LIMIT ${most} FOR UPDATE SKIP LOCKED
    )
    UPDATE "OutboxState" AS o SET
      attempts = o.attempts + 1, error = NULL,
      "nextAt" = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}::double precision)
    FROM due WHERE o.entity = due.entity AND o."entityId" = due."entityId"
    RETURNING o.entity, o."entityId", o.revision, o.attempts, o."changedAt"`
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

/** The same for many. A row that somebody else holds at this moment has changed: it is looked at by itself. */
async function finishAll(rows: readonly Claimed[]): Promise<void> {
  if (rows.length === 0) return
  const gone = await db.$queryRaw<Pick<Claimed, 'entity' | 'entityId'>[]>`
    DELETE FROM "OutboxState" WHERE (entity, "entityId") IN (
      SELECT s.entity, s."entityId" FROM "OutboxState" s
      JOIN unnest(
        ${rows.map(({ entity }) => entity)}::text[], ${rows.map(({ entityId }) => entityId)}::text[],
        ${rows.map(({ revision }) => revision)}::int[]
      ) AS done(entity, id, revision) ON (s.entity, s."entityId", s.revision) = (done.entity, done.id, done.revision)
      FOR UPDATE OF s SKIP LOCKED)
    RETURNING entity, "entityId"`
  const isGone = new Set(gone.map(({ entity, entityId }) => `${entity} ${entityId}`))
  for (const row of rows) if (!isGone.has(`${row.entity} ${row.entityId}`)) await finish(row)
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
 * Handles one batch of changed things: first what comes ahead, then a few of the rest. While more than a batch waits
 * for the first, the rest goes on one by one.
 * @returns how many rows were taken; 0 when nothing is due
 */
export async function processStates(handlers: StateHandlers): Promise<number> {
  const ahead = handlers[AHEAD]
  const entities = ahead?.entities ?? []
  const first = ahead ? await claim(AHEAD_BATCH, entities, true) : []
  if (ahead && first.length > 0) await goAhead(ahead, first, handlers)
  const rest = await claim(first.length < AHEAD_BATCH ? REST_BATCH : 1, entities, false)
  for (const row of rest) await handle(row, handlers)
  return first.length + rest.length
}

async function handle(row: Claimed, handlers: StateHandlers): Promise<void> {
  const handler = handlers[row.entity]
  try {
    if (!handler) throw new Error(`no handler for ${row.entity}`)
    await handler(row.entityId)
  } catch (error) {
    await fail(row, error)
    return
  }
  await finish(row)
}

/** What fails here holds up nothing else: the rest follows in its turn, and the row comes back. */
async function goAhead(ahead: Ahead, rows: readonly Claimed[], handlers: StateHandlers): Promise<void> {
  const failed = await ahead.handle(rows)
  const done = rows.filter((row) => !failed.has(row))
  await handOn(rows, handlers)
  await finishAll(done)
  for (const row of rows) if (failed.has(row)) await fail(row, failed.get(row))
}

/** Lets what follows from these changes wait for its turn. Twice is harmless, so it comes before the rows go. */
async function handOn(rows: readonly Claimed[], handlers: StateHandlers): Promise<void> {
  const names = [...new Set(rows.map(({ entity }) => entity))].filter((name) => afterwards(name) in handlers)
  if (names.length === 0) return
  await transact(async (tx) => {
    for (const name of names.sort()) {
      const ids = rows.filter(({ entity }) => entity === name).map(({ entityId }) => entityId)
      await markAllChanged(tx, afterwards(name), ids)
    }
  })
}
