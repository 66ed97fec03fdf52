import { databaseTime, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { NoteInput } from '../schema'

/** Adds what a moderator notes for the others; it is read by nobody else. Sent twice it is one note. */
export function addNote(
  { actor, thing }: Authorized<'moderation.view', { id: string }>,
  { id, text }: NoteInput,
): Promise<void> {
  return transact(async (tx) => {
    const at = await databaseTime(tx)
    const { count } = await tx.moderationNote.createMany({
      data: [{ id, caseId: thing.id, authorId: actor.id, text, at }],
      skipDuplicates: true,
    })
    if (count === 0) return
    await appendEvent(tx, {
      stream: { type: 'moderationCase', id: thing.id },
      ...{ actorId: actor.id, action: 'moderationCase.noted', values: { noteId: id } },
    })
  })
}
