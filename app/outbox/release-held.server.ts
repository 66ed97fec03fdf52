import { databaseTime, type Transaction } from '~/platform/database/client.server'
import { notify } from '~/platform/database/listen.server'
import { OUTBOX_CHANNEL } from './append.server'

/**
 * Has everything that is held for a person decided about once more, after their wishes have changed. What is
 * part of a digest on its way stays there.
 */
export async function releaseHeld(tx: Transaction, userId: string): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: { userId, state: 'held', digestId: null },
    data: { state: 'pending', attempts: 0, nextAt: await databaseTime(tx) },
  })
  await notify(tx, OUTBOX_CHANNEL)
}
