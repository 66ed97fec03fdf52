import { type HistoryEntry, readHistory } from '~/platform/events/read-history.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/**
 * The latest events of an entry, newest first. Its stream holds nothing sealed; who wrote an experience for another
 * authority is that one's business. Two statements.
 */
export async function readEntryHistory({
  thing,
}: Authorized<'register.manage', { id: string }>): Promise<HistoryEntry[]> {
  const events = await readHistory('registerEntry', thing.id)
  return events.filter(({ action }) => !action.startsWith('experience.'))
}
