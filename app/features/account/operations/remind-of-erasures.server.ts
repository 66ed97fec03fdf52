import { markChanged } from '~/outbox/append.server'
import { db, transact } from '~/platform/database/client.server'
import { ERASURE } from './shut-account.server'

/**
 * Hands shut accounts to the worker once more, where an erasure failed so often that it was given up: nobody
 * waits longer than a day because a mail server was away for an hour.
 */
export async function remindOfErasures(): Promise<void> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM "User"
    WHERE "deletionAskedAt" < clock_timestamp() - interval '30 minutes' AND "erasedAt" IS NULL`
  for (const { id } of rows) await transact((tx) => markChanged(tx, ERASURE, id))
}
