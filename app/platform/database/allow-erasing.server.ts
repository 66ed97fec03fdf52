import type { Transaction } from './client.server'

/**
 * Says to the database that this transaction erases what a person wrote: only then may contributions be deleted, and
 * the copies of their texts in reports and cases be blanked. Ends with the transaction.
 */
export async function allowErasing(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT set_config('brueckenschlag.erasing', 'on', true)`
}
