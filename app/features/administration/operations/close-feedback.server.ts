import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** Marks a message as done. Twice is as good as once. */
export async function closeFeedback(
  _authorized: Authorized<'feedback.manage', null>,
  feedbackId: string,
  at: Date,
): Promise<void> {
  await db.feedback.updateMany({ where: { id: feedbackId, doneAt: null }, data: { doneAt: at } })
}
