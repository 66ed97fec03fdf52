import { databaseTime, type Transaction } from '~/platform/database/client.server'
import { lockSubject } from '../subjects/registry.server'
import type { Named } from '../subjects/subject'

/**
 * Whether contributions and votes about a thing are taken, in the transaction that writes one: what a page said when
 * it was opened does not count. The thing cannot be closed until the transaction ends.
 */
export async function isOpenNow(tx: Transaction, about: Named): Promise<boolean> {
  return (await lockSubject(tx, about, await databaseTime(tx)))?.isOpen ?? false
}
