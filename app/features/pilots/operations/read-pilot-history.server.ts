import { type HistoryEntry, readHistory } from '~/platform/events/read-history.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** The latest events of a pilot, newest first. Its stream holds nothing sealed. Two statements. */
export function readPilotHistory({
  thing,
}: Authorized<'pilot.manage', { id: string }>): Promise<HistoryEntry[]> {
  return readHistory('pilot', thing.id)
}
