import { db } from '../../app/platform/database/client.server'
import { Prisma } from '../../prisma/generated/client'
import type { Key } from '../engine'

/** So many things go in one request. */
export const MOST_AT_ONCE = 1000

/** A thing that has to be sent, as it stood when it was taken. */
export type Due = Key & { revision: number; batch: string | null; attempts: number }
/** What carries some things to the server. */
export type Sent = { taskUid: bigint; batch: string; attempts: number; things: number }

/**
 * Things that are to be sent: those of a batch that was cut in two by themselves, then what has changed. What is on
 * its way and has changed since goes once more; tasks are worked off in their order. Times are kept to the nearest
 * millisecond, so the clock is asked to the same: what was made due now is due, however it was rounded.
 */
export async function takeDue(most: number): Promise<Due[]> {
  const rows = await db.$queryRaw<Due[]>`
    SELECT kind, "entityId" AS id, revision, CASE WHEN "taskUid" IS NULL THEN batch END AS batch, attempts
    FROM "SearchSync"
    WHERE "deadAt" IS NULL AND "nextAt" <= clock_timestamp()::timestamptz(3)
      AND ("taskUid" IS NULL OR "sentRevision" IS NULL OR revision > "sentRevision")
    ORDER BY ("taskUid" IS NULL AND batch IS NOT NULL) DESC, CASE WHEN "taskUid" IS NULL THEN batch END,
      "nextAt", kind, "entityId" LIMIT ${most}::int`
  const [first] = rows
  return rows.filter(({ batch }) => batch === (first?.batch ?? null))
}

/**
 * Notes that these revisions are on their way. A row that is gone was finished by another writer, which must not be:
 * what was sent may be older than what that one sent, so the thing goes once more.
 */
export async function markSent(rows: readonly Due[], batch: string, taskUid: number): Promise<void> {
  const marked = await db.$executeRaw`
    UPDATE "SearchSync" s SET batch = ${batch}, "taskUid" = ${BigInt(taskUid)}::bigint, "sentRevision" = k.revision,
      attempts = s.attempts + 1
    FROM ${listed(rows)} WHERE s.kind = k.kind AND s."entityId" = k.id`
  if (marked < rows.length) await markDue(rows)
}

/** The tasks that are on their way, the first ones first. */
export function openTasks(): Promise<Sent[]> {
  return db.$queryRaw<Sent[]>`
    SELECT "taskUid", batch, max(attempts)::int AS attempts, count(*)::int AS things FROM "SearchSync"
    WHERE "taskUid" IS NOT NULL GROUP BY 1, 2 ORDER BY 1`
}

/**
 * The task has succeeded: what has not changed since is done, the rest is due.
 * @returns since when each thing waited that the server has now as it is
 */
export async function markDone({ batch }: Sent): Promise<Date[]> {
  const done = await db.$queryRaw<{ changedAt: Date }[]>`
    DELETE FROM "SearchSync" WHERE batch = ${batch} AND revision = "sentRevision" RETURNING "changedAt"`
  // When it changed since then says "nextAt"; what it waited for before is done.
  await db.$executeRaw`
    UPDATE "SearchSync" SET batch = NULL, "taskUid" = NULL, "sentRevision" = NULL, attempts = 0, error = NULL,
      "changedAt" = greatest("changedAt", "nextAt")
    WHERE batch = ${batch}`
  return done.map(({ changedAt }) => changedAt)
}

/** Nothing is known of the task any more: everything it carried is due again. */
export async function sendAgain({ batch }: Pick<Sent, 'batch'>, error: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "SearchSync" SET batch = NULL, "taskUid" = NULL, "sentRevision" = NULL, error = ${error}
    WHERE batch = ${batch} AND "deadAt" IS NULL`
}

/** Everything that is on its way is due again: the server was set back and does not know of it. */
export async function sendAllAgain(error: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "SearchSync" SET batch = NULL, "taskUid" = NULL, "sentRevision" = NULL, error = ${error}
    WHERE "taskUid" IS NOT NULL AND "deadAt" IS NULL`
}

/** Cuts what a batch carried in two, each of which is sent by itself. */
export async function cutInTwo(
  batch: string,
  halves: readonly [string, string],
  error: string,
): Promise<void> {
  await db.$executeRaw`
    WITH numbered AS (
      SELECT kind, "entityId", ntile(2) OVER (ORDER BY kind, "entityId") AS half FROM "SearchSync"
      WHERE batch = ${batch} AND "deadAt" IS NULL
    )
    UPDATE "SearchSync" s SET batch = CASE WHEN n.half = 1 THEN ${halves[0]} ELSE ${halves[1]} END, "taskUid" = NULL,
      "sentRevision" = NULL, error = ${error}
    FROM numbered n WHERE s.kind = n.kind AND s."entityId" = n."entityId"`
}

/** Gives rows that have not been sent a batch of their own, so that they can be cut in two. */
export async function assign(rows: readonly Due[], batch: string): Promise<void> {
  await db.$executeRaw`
    UPDATE "SearchSync" s SET batch = ${batch}, "taskUid" = NULL, "sentRevision" = NULL
    FROM ${listed(rows)} WHERE s.kind = k.kind AND s."entityId" = k.id`
}

/**
 * The server does not take this one thing: it is put aside, and shown to people beside everything else that the
 * outbox gave up. A change of it brings it up again.
 * @param entity the name under which the outbox keeps it
 */
export async function putAside(batch: string, entity: string, error: string): Promise<number> {
  return db.$executeRaw`
    WITH dead AS (
      UPDATE "SearchSync" SET "deadAt" = clock_timestamp(), error = ${error}, batch = NULL, "taskUid" = NULL,
        "sentRevision" = NULL
      WHERE batch = ${batch} RETURNING kind, "entityId", attempts
    )
    INSERT INTO "OutboxState" (entity, "entityId", attempts, error, "deadAt")
    SELECT ${entity}, kind || '/' || "entityId", attempts, ${error}, clock_timestamp() FROM dead
    ON CONFLICT (entity, "entityId") DO UPDATE SET error = EXCLUDED.error, "deadAt" = EXCLUDED."deadAt"`
}

/** Asks for things to be sent as they are now, whatever has become of them before. */
export async function markDue(keys: readonly Key[]): Promise<void> {
  if (keys.length === 0) return
  await db.$executeRaw`
    INSERT INTO "SearchSync" AS s (kind, "entityId", "nextAt", "changedAt")
    SELECT k.kind, k.id, clock_timestamp(), clock_timestamp()
    FROM unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ id }) => id)}::text[]) AS k(kind, id)
    ON CONFLICT (kind, "entityId") DO UPDATE SET revision = s.revision + 1, attempts = 0, error = NULL,
      "deadAt" = NULL, "nextAt" = clock_timestamp()`
}

const listed = (rows: readonly Due[]) =>
  Prisma.sql`unnest(${rows.map(({ kind }) => kind)}::text[], ${rows.map(({ id }) => id)}::text[],
    ${rows.map(({ revision }) => revision)}::int[]) AS k(kind, id, revision)`
