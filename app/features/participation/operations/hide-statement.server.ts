import { markChanged } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Hiding } from './hide-comment.server'

/**
 * Hides a sentence of a consultation by a decision about it. Its votes stay.
 * @returns false where it is not readable anyway
 */
export async function hideStatement(tx: Transaction, { id, decisionId, actorId }: Hiding): Promise<boolean> {
  const { count } = await tx.statement.updateMany({
    where: { id, state: { in: ['visible', 'held'] } },
    data: { state: 'hidden', hiddenById: decisionId, collapsedAt: null },
  })
  if (count === 0) return false
  await appendEvent(tx, {
    stream: { type: 'statement', id },
    ...{ actorId, action: 'statement.hidden', values: { decisionId } },
  })
  await markChanged(tx, 'statement', id)
  return true
}
