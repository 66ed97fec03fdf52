import { type HistoryEntry, readHistory } from '~/platform/events/read-history.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** The latest events of an entry, newest first. Its stream holds nothing sealed. Two statements. */
export function readEntryHistory({
  thing,
}: Authorized<'register.manage', { id: string }>): Promise<HistoryEntry[]> {
  return readHistory('registerEntry', thing.id)
}
