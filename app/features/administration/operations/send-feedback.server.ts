import { createHash } from 'node:crypto'
import { networkKey } from '~/domain/account/network'
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
  const id = idOf([...Object.values(feedback), at.toISOString().slice(0, 10)])
  await db.feedback.createMany({ data: [{ id, ...feedback }], skipDuplicates: true })
  return { ok: true }
}

/** A UUID of version 8 (RFC 9562) made from content. */
function idOf(parts: readonly (string | null)[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
