import type { CommentCategory } from '~/domain/participation/comment'
import type { HoldReason, IntakeRefusal, SentForm } from '~/domain/participation/intake'
import { placeOfAnswer, placeOfRoot } from '~/domain/participation/place'
import { markChanged } from '~/outbox/append.server'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import type { Subject } from '../subjects/subject'
import { countAnswer } from './count-answer.server'
import { isOpenNow } from './is-open-now.server'
import { type LockedComment, lockComment } from './lock-comment.server'
import { takeIn } from './take-in.server'
import { tellParticipants } from './tell-participants.server'

export type PostRefusal = IntakeRefusal | 'closed' | 'answeredIsGone' | 'idTaken'
export type Posted =
  | { ok: true; id: string; held: HoldReason | null }
  | { ok: false; reason: PostRefusal; until?: Date }

type Said = {
  /** minted with the page, where it was */
  id: string | undefined
  /** null: it begins a conversation */
  answersId: string | null
  category: CommentCategory | null
  text: string
  sent: SentForm
}

/**
 * Says something about a thing, or answers somebody who did. The same form sent twice makes one contribution. What
 * waits for its first check counts nowhere and reaches nobody until then.
 */
export function postComment(
  { actor, thing: subject }: Authorized<'comment.post', Subject>,
  { id: mintedId, answersId, category, text: typed, sent }: Said,
): Promise<Posted> {
  return transact(async (tx): Promise<Posted> => {
    const id = mintedId ?? newId()
    // Whoever presses twice at the same moment waits here and finds the first one.
    if (mintedId) await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`comment:${id}`}, 0))`
    const there = await tx.comment.findUnique({ where: { id } })
    if (there) return again(there, actor.id, subject)
    const about = { subjectType: subject.type, subjectId: subject.id }
    if (!(await isOpenNow(tx, about))) return { ok: false, reason: 'closed' }
    const answered = answersId === null ? null : await answerable(tx, answersId, subject)
    if (answersId !== null && !answered) return { ok: false, reason: 'answeredIsGone' }
    const at = await databaseTime(tx)
    const incoming = { authorId: actor.id, itemType: 'comment' as const, ...about, text: typed, sent }
    const intake = await takeIn(tx, incoming, at)
    if (!intake.ok) return intake
    const { text, held } = intake
    const place = answered ? placeOfAnswer(answered) : placeOfRoot(id)
    const row = { ...about, ...place, category: answered ? null : category, body: text, createdAt: at }
    await tx.comment.create({
      data: { id, ...row, authorId: actor.id, state: held ? 'held' : 'visible' },
    })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'comment', id },
      actorId: actor.id,
      action: 'comment.posted',
      values: {
        ...about,
        parentId: place.parentId,
        category: row.category,
        text,
        state: held ? 'held' : 'visible',
      },
    })
    if (held === null) {
      await countAnswer(tx, place.parentId, 1)
      await tellParticipants(tx, { eventId, comment: { id, text, authorId: actor.id }, answered, subject })
    }
    await markChanged(tx, 'comment', id)
    return { ok: true, id, held }
  })
}

type There = { id: string; authorId: string; subjectType: string; subjectId: string; state: string }

function again(there: There, authorId: string, subject: Subject): Posted {
  const isMine =
    there.authorId === authorId && there.subjectType === subject.type && there.subjectId === subject.id
  if (!isMine) return { ok: false, reason: 'idTaken' }
  return { ok: true, id: there.id, held: there.state === 'held' ? 'firstPostWithLink' : null }
}

/** What is answered, locked: while somebody answers it, nobody hides or changes it. */
async function answerable(tx: Transaction, id: string, subject: Subject): Promise<LockedComment | null> {
  const answered = await lockComment(tx, id)
  const isOfSubject = answered?.subjectType === subject.type && answered.subjectId === subject.id
  return answered && isOfSubject && answered.state === 'visible' ? answered : null
}
