import { readStreamHistory } from '~/features/challenges/operations/read-stream-history.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** The latest events of a consultation, newest first. Its stream holds nothing sealed. Two statements. */
export function readConsultationHistory({ thing }: Authorized<'consultation.manage', { id: string }>) {
  return readStreamHistory('consultation', thing.id)
}
