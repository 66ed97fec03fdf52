import { involvementOf } from '~/domain/moderation/decision'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { findItems, keyOf } from '../items/registry.server'
import { CLOSE_TO, type CloseTo } from './involved.server'
import { type LockedCase, NOBODY } from './lock-case.server'

/** So many cases in a row that somebody must leave to others are not expected. */
const LOOKED_AT = 50

type Row = CloseTo & { id: string; itemType: string; itemId: string }

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
    SELECT c.id, c."itemType", c."itemId", ${CLOSE_TO} FROM "ModerationCase" c
    WHERE c."closedAt" IS NULL AND c.id <> ${id}
      AND (c."claimedById" IS NULL OR c."claimedById" = ${actor.id} OR c."claimedUntil" <= ${at})
    ORDER BY (c."openedAt", c.id) > (${openedAt}::timestamptz, ${id}::text) DESC, c."openedAt", c.id
    LIMIT ${LOOKED_AT}`
  const items = await findItems(rows)
  const isFree = (row: Row) =>
    involvementOf(actor.id, { authorId: items.get(keyOf(row))?.authorId ?? NOBODY, ...row }) === null
  return rows.find(isFree)?.id ?? null
}
