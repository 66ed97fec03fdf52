import type { Intake, SentForm } from '~/domain/participation/intake'
import type { Transaction } from '~/platform/database/client.server'

export type Incoming = {
  authorId: string
  itemType: 'comment' | 'statement'
  subjectType: string
  subjectId: string
  text: string
  sent: SentForm
}

/**
 * The one way in for everything that people write in public, in the transaction that writes it.
 * @returns the text as it is kept, and whether it waits for a first check; or why it is not taken
 */
export async function takeIn(tx: Transaction, { authorId, text }: Incoming, at: Date): Promise<Intake> {
  const paused = await tx.moderationDecision.findFirst({
    where: { userId: authorId, measure: 'pausePosting', liftedAt: null, until: { gt: at } },
    orderBy: { until: 'desc' },
    select: { until: true },
  })
  if (paused?.until) return { ok: false, reason: 'postingPaused', until: paused.until }
  return { ok: true, text, held: null }
}
