import { db } from '~/platform/database/client.server'
import type { ShownHint } from '../components/hint-note'

type Item = { itemType: string; itemId: string }
export type ListedHint = ShownHint & Item

/** What programs said of these contributions, the strongest first: for the order and the rows of a queue. One statement. */
export async function listHints(items: readonly Item[]): Promise<ListedHint[]> {
  if (items.length === 0) return []
  return db.moderationHint.findMany({
    where: { OR: items.map(({ itemType, itemId }) => ({ itemType, itemId })) },
    orderBy: [{ score: 'desc' }, { itemId: 'asc' }, { source: 'asc' }],
    omit: { at: true, textHash: true },
  })
}
