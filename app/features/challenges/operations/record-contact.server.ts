import { canHaveHappened } from '~/domain/challenge/contact'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { ContactInput } from '../schema-contact'

export type RecordedContact = { ok: true } | { ok: false; field: 'at' | 'organisation'; reason: string }

/**
 * Records whom the authority told what. Notes are added and never changed. The event says that there is a note,
 * not what it says: names of people outside stay in the note alone. The same id twice makes one note.
 */
export function recordContact(
  { actor, thing }: Authorized<'contactNote.record', { id: string }>,
  { organisation, ...input }: ContactInput,
  now: Date,
): Promise<RecordedContact> {
  return transact(async (tx): Promise<RecordedContact> => {
    if (!canHaveHappened(input.at, now)) return { ok: false, field: 'at', reason: 'contact.error.future' }
    const named =
      organisation === ''
        ? []
        : await tx.organisation.findMany({
            where: {
              name: { equals: organisation, mode: 'insensitive' },
              state: { notIn: ['rejected', 'merged'] },
            },
            select: { id: true },
            take: 2,
          })
    const [found] = named
    if (organisation !== '' && (named.length !== 1 || !found))
      return { ok: false, field: 'organisation', reason: 'contact.error.organisation' }
    const { count } = await tx.contactNote.createMany({
      data: [{ ...input, organisationId: found?.id ?? null, challengeId: thing.id, recordedById: actor.id }],
      skipDuplicates: true,
    })
    if (count === 0) return { ok: true }
    await appendEvent(tx, {
      stream: { type: 'challenge', id: thing.id },
      actorId: actor.id,
      action: 'challenge.contactRecorded',
      values: { note: input.id, channel: input.channel },
    })
    return { ok: true }
  })
}
