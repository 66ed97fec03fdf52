import { markChanged } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

type Contribution = { type: 'comment' | 'statement'; id: string }

/**
 * Folds a contribution that weighty reports point at: a step of the machine, signed by nobody. It stays readable and
 * opens again by itself.
 */
export async function collapseContribution(
  tx: Transaction,
  { type, id }: Contribution,
  collapsedAt: Date,
): Promise<void> {
  await setMark(tx, { type, id }, collapsedAt)
  await appendEvent(tx, { stream: { type, id }, actorId: null, action: `${type}.collapsed` })
  await markChanged(tx, type, id)
}

/** Unfolds a contribution that somebody has looked at. */
export async function unfoldContribution(tx: Transaction, { type, id }: Contribution): Promise<void> {
  if (await setMark(tx, { type, id }, null)) await markChanged(tx, type, id)
}

/** @returns whether the mark was another one before */
async function setMark(tx: Transaction, { type, id }: Contribution, collapsedAt: Date | null) {
  const change = {
    where: { id, collapsedAt: collapsedAt === null ? { not: null } : null },
    data: { collapsedAt },
  }
  const { count } = await (type === 'comment'
    ? tx.comment.updateMany(change)
    : tx.statement.updateMany(change))
  return count > 0
}
