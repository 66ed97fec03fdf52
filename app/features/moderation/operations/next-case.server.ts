import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { findItems, keyOf } from '../items/registry.server'
import type { LockedCase } from './lock-case.server'
import { standsTooClose } from './too-close.server'

/** So many cases about somebody's own contributions in a row are not expected. */
const LOOKED_AT = 10

type Row = { id: string; itemType: string; itemId: string }

/**
 * The case that comes after one in the queue: open, in nobody else's hands, and this person's to decide. After the
 * youngest the oldest comes again. Null where no other one waits.
 */
export async function nextCase(
  { actor, thing }: Authorized<'moderation.view', LockedCase>,
  at: Date,
): Promise<string | null> {
  const { id, openedAt } = thing
  const rows = await db.$queryRaw<Row[]>`
    SELECT c.id, c."itemType", c."itemId" FROM "ModerationCase" c
    WHERE c."closedAt" IS NULL AND c.id <> ${id}
      AND (c."claimedById" IS NULL OR c."claimedById" = ${actor.id} OR c."claimedUntil" <= ${at})
      AND NOT ${standsTooClose(actor.id)}
    ORDER BY (c."openedAt", c.id) > (${openedAt}::timestamptz, ${id}::text) DESC, c."openedAt", c.id
    LIMIT ${LOOKED_AT}`
  const items = await findItems(rows)
  return rows.find((row) => items.get(keyOf(row))?.authorId !== actor.id)?.id ?? null
}
