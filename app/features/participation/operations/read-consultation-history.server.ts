import { type HistoryEntry, readHistory } from '~/platform/events/read-history.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** The latest events of a consultation, newest first. Its stream holds nothing sealed. Two statements. */
export function readConsultationHistory({
  thing,
}: Authorized<'consultation.manage', { id: string }>): Promise<HistoryEntry[]> {
  return readHistory('consultation', thing.id)
}
