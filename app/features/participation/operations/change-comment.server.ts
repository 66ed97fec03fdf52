import type { CommentAction, CommentRefusal } from '~/domain/participation/comment'
import { editModeOf } from '~/domain/participation/comment'
import type { ChangeRefusal, SentForm } from '~/domain/participation/intake'
import { markChanged } from '~/outbox/append.server'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { eraseDetails } from '~/platform/events/erase-details.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { Named } from '../subjects/subject'
import { countAnswer } from './count-answer.server'
import { isOpenNow } from './is-open-now.server'
import { judgeLocked, type LockedComment, lockComment } from './lock-comment.server'
import { takeIn } from './take-in.server'

export type OwnComment = Named & { id: string }
type Author = Authorized<'comment.edit', OwnComment>
type Refused = { ok: false; reason: CommentRefusal | ChangeRefusal | 'closed'; until?: Date }
type Stale = { ok: false; reason: 'stale'; saved: { text: string; version: number } }
export type Changed = { ok: true; mode: 'free' | 'versioned' } | Refused | Stale
export type Appended = { ok: true } | Refused
export type Removed = { ok: true } | { ok: false; reason: CommentRefusal } | Stale

/**
 * Changes what somebody has said: in the first minutes as if it had been written so, later the text before stays
 * readable. Once others have reacted nothing is changed any more.
 */
export function editComment(
  { actor, thing }: Author,
  { version, text: typed, sent }: { version: number; text: string; sent: SentForm },
): Promise<Changed> {
  return transact(async (tx): Promise<Changed> => {
    const found = await judged(tx, 'edit', thing)
    if (!found.ok) return found
    const { comment } = found
    if (comment.version !== version) return stale(comment)
    const facts = {
      createdAt: comment.createdAt,
      isAnswered: false,
      hasVotes: false,
      isInOfficialAnswer: false,
    }
    const mode = editModeOf({ ...facts, addenda: 0 }, comment.at) === 'free' ? 'free' : 'versioned'
    if (typed === comment.body) return { ok: true, mode }
    const intake = await takeIn(tx, incoming(comment, actor.id, typed, sent), comment.at)
    if (!intake.ok) return intake
    const { text, held } = intake
    if (mode === 'versioned') await keepVersion(tx, comment)
    // One that everybody reads never comes to wait by a change; one that waits goes on waiting.
    const state = held === null ? comment.state : 'held'
    await tx.comment.updateMany({
      where: { id: comment.id, version, state: comment.state },
      data: {
        body: text,
        version: { increment: 1 },
        state,
        ...(mode === 'versioned' && { editedAt: comment.at }),
      },
    })
    await appendEvent(tx, {
      stream: { type: 'comment', id: comment.id },
      actorId: actor.id,
      action: 'comment.edited',
      values: { text, mode, state },
    })
    await markChanged(tx, 'comment', comment.id)
    return { ok: true, mode }
  })
}

/** Adds something, with its date, below a contribution that stands. The same form sent twice adds it once. */
export function appendToComment(
  { actor, thing }: Author,
  { id, text: typed, sent }: { id: string; text: string; sent: SentForm },
): Promise<Appended> {
  return transact(async (tx): Promise<Appended> => {
    const there = await tx.commentAddendum.findUnique({ where: { id } })
    if (there?.commentId === thing.id) return { ok: true }
    const found = await judged(tx, 'append', thing)
    if (!found.ok) return found
    const { comment } = found
    const intake = await takeIn(tx, incoming(comment, actor.id, typed, sent), comment.at)
    if (!intake.ok) return intake
    const { text } = intake
    await tx.commentAddendum.createMany({
      data: [{ id, commentId: comment.id, body: text, at: comment.at }],
      skipDuplicates: true,
    })
    await appendEvent(tx, {
      stream: { type: 'comment', id: comment.id },
      actorId: actor.id,
      action: 'comment.appended',
      values: { text },
    })
    await markChanged(tx, 'comment', comment.id)
    return { ok: true }
  })
}

/**
 * Removes one's own contribution: the text goes everywhere, from the record of events as well. Where answers stand
 * below it, its place stays and says that its author has removed it.
 */
export function removeComment({ actor, thing }: Author, { version }: { version: number }): Promise<Removed> {
  return transact(async (tx): Promise<Removed> => {
    const comment = await lockComment(tx, thing.id)
    if (!comment) return { ok: false, reason: 'wrongState' }
    if (comment.state === 'removed') return { ok: true }
    const decision = await judgeLocked(tx, 'remove', comment)
    if (!decision.ok) return decision
    if (comment.version !== version) return stale(comment)
    const { id } = comment
    await tx.comment.updateMany({
      where: { id, state: comment.state },
      data: {
        state: 'removed',
        body: '',
        version: { increment: 1 },
        highlightedAt: null,
        highlightedFor: '',
      },
    })
    await tx.commentVersion.deleteMany({ where: { commentId: id } })
    await tx.commentAddendum.deleteMany({ where: { commentId: id } })
    await eraseDetails(tx, { streamType: 'comment', streamId: id })
    if (comment.state === 'visible') await countAnswer(tx, comment.parentId, -1)
    await appendEvent(tx, { stream: { type: 'comment', id }, actorId: actor.id, action: 'comment.removed' })
    await markChanged(tx, 'comment', id)
    return { ok: true }
  })
}

const stale = ({ body, version }: LockedComment): Stale => ({
  ...{ ok: false, reason: 'stale' },
  saved: { text: body, version },
})

type Found = { ok: true; comment: LockedComment } | { ok: false; reason: CommentRefusal | 'closed' }

async function judged(tx: Transaction, action: CommentAction, thing: OwnComment): Promise<Found> {
  const isOpen = await isOpenNow(tx, thing)
  const comment = await lockComment(tx, thing.id)
  if (!comment) return { ok: false, reason: 'wrongState' }
  if (!isOpen) return { ok: false, reason: 'closed' }
  const decision = await judgeLocked(tx, action, comment)
  return decision.ok ? { ok: true, comment } : decision
}

const incoming = (
  { subjectType, subjectId, body, state }: LockedComment,
  authorId: string,
  text: string,
  sent: SentForm,
) => ({
  ...{ authorId, subjectType, subjectId, text, sent },
  before: { text: body, isVisible: state === 'visible' },
  itemType: 'comment' as const,
})

async function keepVersion(tx: Transaction, { id, body, at }: LockedComment): Promise<void> {
  const number = (await tx.commentVersion.count({ where: { commentId: id } })) + 1
  await tx.commentVersion.createMany({ data: [{ commentId: id, number, body, at }] })
}
