import { markChanged } from '~/outbox/append.server'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { countAnswer } from './count-answer.server'

export type Hiding = { id: string; decisionId: string; actorId: string }

/**
 * Hides a contribution by a decision about it, in the transaction of that decision. Its answers stay where they are,
 * below a line that says why it is gone; its votes stay too, so that it comes back whole.
 * @returns false where it is not readable anyway: taken back, erased, or hidden already
 */
export async function hideComment(tx: Transaction, { id, decisionId, actorId }: Hiding): Promise<boolean> {
  const [before] = await tx.$queryRaw<{ state: string; parentId: string | null }[]>`
    SELECT "state"::text AS "state", "parentId" FROM "Comment" WHERE "id" = ${id} FOR UPDATE`
  const { count } = await tx.comment.updateMany({
    where: { id, state: { in: ['visible', 'held'] } },
    data: { state: 'hidden', hiddenById: decisionId, collapsedAt: null, version: { increment: 1 } },
  })
  if (count === 0 || !before) return false
  if (before.state === 'visible') await countAnswer(tx, before.parentId, -1)
  await appendEvent(tx, {
    stream: { type: 'comment', id },
    ...{ actorId, action: 'comment.hidden', values: { decisionId } },
  })
  await markChanged(tx, 'comment', id)
  return true
}
