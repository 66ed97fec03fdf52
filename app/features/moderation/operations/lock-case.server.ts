import type { CaseKind } from '~/domain/moderation/case'
import type { Transaction } from '~/platform/database/client.server'
import type { Item } from '../items/item'
import { findItem, isItemType } from '../items/registry.server'

export type LockedCase = {
  id: string
  number: number
  year: number
  kind: CaseKind
  itemType: string
  itemId: string
  snapshot: string
  openedAt: Date
  closedAt: Date | null
  claimedById: string | null
  claimedUntil: Date | null
  version: number
}

/** Locks a case, so that of two moderators at once the second one finds what the first one did. */
export async function lockCase(tx: Transaction, id: string): Promise<LockedCase> {
  const [row] = await tx.$queryRaw<LockedCase[]>`
    SELECT "id", "number", "year", "kind"::text AS "kind", "itemType", "itemId", "snapshot", "openedAt", "closedAt",
      "claimedById", "claimedUntil", "version"
    FROM "ModerationCase" WHERE "id" = ${id} FOR UPDATE`
  if (!row) throw new Error(`no case ${id}`)
  return row
}

/** Stands for whoever wrote what was erased with its author. */
export const NOBODY = '00000000-0000-0000-0000-000000000000'

type About = Pick<LockedCase, 'itemType' | 'itemId' | 'snapshot'>

/** What a case is about. What was erased meanwhile can still be decided about: it has no author and no place. */
export async function itemOf({ itemType, itemId, snapshot }: About, client?: Transaction): Promise<Item> {
  const item = await findItem(itemType, itemId, client)
  if (item) return item
  return {
    ...{ type: isItemType(itemType) ? itemType : 'comment', id: itemId, text: snapshot, authorId: NOBODY },
    ...{ state: 'removed', collapsedAt: null, isPublic: false, title: '', address: { de: '/', en: '/en' } },
  }
}
