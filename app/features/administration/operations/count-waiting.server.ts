import { standingToPerson } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { Authorized } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'

/** How much of one thing waits for staff, and since when the oldest does. */
export type Waiting = { count: number; since: Date | null }

const QUEUES = ['organisations', 'claims', 'feedback', 'cases'] as const
export type Queue = (typeof QUEUES)[number]

/** What waits for staff, in numbers and days. One statement. */
export async function countWaiting(
  _staff: Authorized<'administration.view', null>,
): Promise<Record<Queue, Waiting>> {
  const rows = await db.$queryRaw<(Waiting & { queue: Queue })[]>`
    SELECT 'organisations' AS queue, count(*)::int AS count, min("updatedAt") AS since
    FROM "Organisation" WHERE state = 'unverified'
    UNION ALL
    SELECT 'claims', count(*)::int, min(coalesce("confirmedAt", "createdAt"))
    FROM "Claim" WHERE state = 'awaitingStaff'
    UNION ALL
    SELECT 'feedback', count(*)::int, min("createdAt") FROM "Feedback" WHERE "doneAt" IS NULL
    UNION ALL
    SELECT 'cases', count(*)::int, min("openedAt") FROM "ModerationCase" WHERE "closedAt" IS NULL`
  const of = (queue: Queue): Waiting => {
    const found = rows.find((row) => row.queue === queue)
    return { count: found?.count ?? 0, since: found?.since ?? null }
  }
  return {
    ...{ organisations: of('organisations'), claims: of('claims'), feedback: of('feedback') },
    cases: of('cases'),
  }
}

/** Whether mails and notices get out: how many were given up, and since when the oldest due one waits. */
export type OutboxHealth = { dead: number; late: number; lateSince: Date | null }

/** Due for longer than this, a message is late: the worker looks every few seconds. */
const LATE_MINUTES = 5

/** How the outbox is doing. One statement. */
async function readOutboxHealth(_operator: Authorized<'outbox.manage', null>): Promise<OutboxHealth> {
  const [row] = await db.$queryRaw<OutboxHealth[]>`
    WITH late AS (
      SELECT "nextAt" FROM "OutboxMessage" WHERE state = 'pending'
        AND "nextAt" < clock_timestamp() - make_interval(mins => ${LATE_MINUTES}::int)
      UNION ALL
      SELECT "nextAt" FROM "OutboxState" WHERE "deadAt" IS NULL
        AND "nextAt" < clock_timestamp() - make_interval(mins => ${LATE_MINUTES}::int))
    SELECT (SELECT count(*)::int FROM "OutboxMessage" WHERE state = 'dead')
        + (SELECT count(*)::int FROM "OutboxState" WHERE "deadAt" IS NOT NULL) AS dead,
      (SELECT count(*)::int FROM late) AS late, (SELECT min("nextAt") FROM late) AS "lateSince"`
  return row ?? { dead: 0, late: 0, lateSince: null }
}

/** How the outbox is doing, for those who see to it; null for others. */
export async function healthFor(viewer: Viewer): Promise<OutboxHealth | null> {
  const standing = { ...standingToPerson(viewer, viewer.id), relation: 'foreign' } as const
  const operator = Authorized.judge('outbox.manage', viewer, standing, null)
  return operator && readOutboxHealth(operator)
}
