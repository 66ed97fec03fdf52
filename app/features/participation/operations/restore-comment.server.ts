import { markChanged } from '~/outbox/append.server'
import { databaseTime, type Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { findSubject } from '../subjects/registry.server'
import { countAnswer } from './count-answer.server'
import type { Hiding } from './hide-comment.server'
import { tellParticipants } from './tell-participants.server'

/** wasShown: somebody has read it before; false where it was hidden at its first check */
export type Restoring = Hiding & { wasShown: boolean }

/**
 * Brings back a contribution that this very decision hides, in the transaction that lifts the decision: the text, its
 * votes, its place among the answers of its parent, and the search.
 * @returns false where its author has taken it back or erased it meanwhile, or another decision hides it
 */
export async function restoreComment(
  tx: Transaction,
  { id, decisionId, actorId, wasShown }: Restoring,
): Promise<boolean> {
  const { count } = await tx.comment.updateMany({
    where: { id, state: 'hidden', hiddenById: decisionId },
    data: { state: 'visible', hiddenById: null, collapsedAt: null, version: { increment: 1 } },
  })
  if (count === 0) return false
  return shown(tx, { id, actorId, action: 'comment.restored', decisionId, wasShown })
}

/** Shows a contribution that waited for its first check. @returns false where it does not wait any more */
export async function releaseComment(tx: Transaction, { id, decisionId, actorId }: Hiding): Promise<boolean> {
  const { count } = await tx.comment.updateMany({
    where: { id, state: 'held' },
    data: { state: 'visible', version: { increment: 1 } },
  })
  if (count === 0) return false
  return shown(tx, { id, actorId, action: 'comment.released', decisionId, wasShown: false })
}

type Shown = Restoring & { action: 'comment.restored' | 'comment.released' }

async function shown(tx: Transaction, { id, actorId, action, decisionId, wasShown }: Shown): Promise<true> {
  const comment = await tx.comment.findUniqueOrThrow({
    where: { id },
    include: { parent: { select: { authorId: true } } },
  })
  await countAnswer(tx, comment.parentId, 1)
  const { id: eventId } = await appendEvent(tx, {
    stream: { type: 'comment', id },
    actorId,
    action,
    values: { decisionId },
  })
  // Nobody was told of it while it waited, nor when it was hidden instead of being shown.
  if (!wasShown) await tellOf(tx, comment, eventId)
  await markChanged(tx, 'comment', id)
  return true
}

type Released = {
  id: string
  body: string
  authorId: string
  answersId: string | null
  subjectType: string
  subjectId: string
  parent: { authorId: string } | null
}

async function tellOf(tx: Transaction, comment: Released, eventId: string): Promise<void> {
  const { id, body, authorId, answersId, subjectType, subjectId, parent } = comment
  const subject = await findSubject(subjectType, subjectId, await databaseTime(tx), tx)
  if (!subject) return
  const answered = answersId
    ? await tx.comment.findUnique({ where: { id: answersId }, select: { authorId: true } })
    : parent
  await tellParticipants(tx, { eventId, comment: { id, text: body, authorId }, answered, subject })
}
