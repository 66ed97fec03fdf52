import { readStreamHistory } from '~/features/challenges/operations/read-stream-history.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** The latest events of an entry, newest first. Two statements. */
export function readEntryHistory({ thing }: Authorized<'register.manage', { id: string }>) {
  return readStreamHistory('registerEntry', thing.id)
}
