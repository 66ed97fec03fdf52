import { markChanged } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Hiding } from './hide-comment.server'

/**
 * Brings back a sentence that this very decision hides, in the transaction that lifts the decision.
 * @returns false where it is gone, or another decision hides it
 */
export async function restoreStatement(
  tx: Transaction,
  { id, decisionId, actorId }: Hiding,
): Promise<boolean> {
  const { count } = await tx.statement.updateMany({
    where: { id, state: 'hidden', hiddenById: decisionId },
    data: { state: 'visible', hiddenById: null, collapsedAt: null },
  })
  return count > 0 && shown(tx, { id, actorId, decisionId, action: 'statement.restored' })
}

/** Shows a sentence that waited for its first check. @returns false where it does not wait any more */
export async function releaseStatement(
  tx: Transaction,
  { id, decisionId, actorId }: Hiding,
): Promise<boolean> {
  const { count } = await tx.statement.updateMany({
    where: { id, state: 'held' },
    data: { state: 'visible' },
  })
  return count > 0 && shown(tx, { id, actorId, decisionId, action: 'statement.released' })
}

type Shown = Hiding & { action: 'statement.restored' | 'statement.released' }

async function shown(tx: Transaction, { id, actorId, action, decisionId }: Shown): Promise<true> {
  await appendEvent(tx, { stream: { type: 'statement', id }, actorId, action, values: { decisionId } })
  await markChanged(tx, 'statement', id)
  return true
}
