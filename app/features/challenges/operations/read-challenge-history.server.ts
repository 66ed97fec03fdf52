import { type HistoryEntry, readHistory } from '~/platform/events/read-history.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** The latest events of a challenge, newest first. Its stream holds nothing sealed. Two statements. */
export function readChallengeHistory({
  thing,
}: Authorized<'challenge.manage', { id: string }>): Promise<HistoryEntry[]> {
  return readHistory('challenge', thing.id)
}
