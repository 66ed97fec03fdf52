import { networkKey } from '~/domain/account/network'
import { contentId } from '~/platform/content-id.server'
import { db } from '~/platform/database/client.server'
import { countAttempt, type LimitAnswer } from '~/platform/rate-limit.server'

export type FeedbackText = { topic: string; page: string; text: string; replyTo: string | null }

/**
 * Keeps a message to the platform's team. The same words on one day are one message, however often they are sent:
 * the form may carry no id, because its page is the same for everybody, and the network stands in no record.
 */
export async function sendFeedback(feedback: FeedbackText, network: string, at: Date): Promise<LimitAnswer> {
  const limit = await countAttempt('feedback', networkKey(network))
  if (!limit.ok) return limit
  const id = contentId([...Object.values(feedback), at.toISOString().slice(0, 10)])
  await db.feedback.createMany({ data: [{ id, ...feedback }], skipDuplicates: true })
  return { ok: true }
}
