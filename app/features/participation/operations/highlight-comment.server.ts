import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { HighlightedComment } from './require-highlight.server'

export type Highlighted = { ok: true } | { ok: false; reason: 'wrongState' }
type Highlighting = Authorized<'comment.highlight', HighlightedComment>

/**
 * An office highlights a contribution about a thing of its own, with a reason that everybody reads. Its author is
 * told. What is hidden or highlighted already is refused.
 */
export function highlightComment({ actor, thing }: Highlighting, reason: string): Promise<Highlighted> {
  return transact(async (tx): Promise<Highlighted> => {
    const { count } = await tx.comment.updateMany({
      where: { id: thing.id, state: 'visible', highlightedAt: null },
      data: {
        highlightedAt: await databaseTime(tx),
        highlightedFor: reason,
        highlightedById: actor.id,
      },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    const eventId = await note(
      tx,
      { id: thing.id, actorId: actor.id, action: 'comment.highlighted' },
      { reason },
    )
    if (thing.authorId !== actor.id)
      await tell(tx, {
        eventId,
        userIds: [thing.authorId],
        template: 'commentHighlighted',
        params: {
          ...bothPaths('commentHighlight', { commentId: thing.id }),
          ...{ title: thing.subject.title, authority: thing.subject.organisationName, reason },
        },
      })
    return { ok: true }
  })
}

/** Takes a highlighting back, with an event that keeps what it was for. */
export function unhighlightComment({ actor, thing }: Highlighting): Promise<Highlighted> {
  return transact(async (tx): Promise<Highlighted> => {
    const { count } = await tx.comment.updateMany({
      where: { id: thing.id, highlightedAt: { not: null } },
      data: { highlightedAt: null, highlightedFor: '', highlightedById: null },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    await note(tx, { id: thing.id, actorId: actor.id, action: 'comment.unhighlighted' })
    return { ok: true }
  })
}

type Noted = { id: string; actorId: string; action: string }

async function note(tx: Transaction, { id, actorId, action }: Noted, values: Record<string, string> = {}) {
  const event = await appendEvent(tx, { stream: { type: 'comment', id }, actorId, action, values })
  await markChanged(tx, 'comment', id)
  return event.id
}
