import { markChanged } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { countAnswer, type Hiding } from './hide-comment.server'

/**
 * Brings back a contribution that this very decision hides, in the transaction that lifts the decision: the text, its
 * votes, its place among the answers of its parent, and the search.
 * @returns false where its author has taken it back or erased it meanwhile, or another decision hides it
 */
export async function restoreComment(tx: Transaction, { id, decisionId, actorId }: Hiding): Promise<boolean> {
  const { count } = await tx.comment.updateMany({
    where: { id, state: 'hidden', hiddenById: decisionId },
    data: { state: 'visible', hiddenById: null, collapsedAt: null, version: { increment: 1 } },
  })
  if (count === 0) return false
  return shown(tx, { id, actorId, action: 'comment.restored', decisionId })
}

/** Shows a contribution that waited for its first check. @returns false where it does not wait any more */
export async function releaseComment(tx: Transaction, { id, decisionId, actorId }: Hiding): Promise<boolean> {
  const { count } = await tx.comment.updateMany({
    where: { id, state: 'held' },
    data: { state: 'visible', version: { increment: 1 } },
  })
  if (count === 0) return false
  return shown(tx, { id, actorId, action: 'comment.released', decisionId })
}

type Shown = Hiding & { action: 'comment.restored' | 'comment.released' }

async function shown(tx: Transaction, { id, actorId, action, decisionId }: Shown): Promise<true> {
  const { parentId } = await tx.comment.findUniqueOrThrow({ where: { id }, select: { parentId: true } })
  await countAnswer(tx, parentId, 1)
  await appendEvent(tx, { stream: { type: 'comment', id }, actorId, action, values: { decisionId } })
  await markChanged(tx, 'comment', id)
  return true
}
