import type { ContactNote, Prisma } from '#prisma/generated/client'
import { canHaveHappened } from '~/domain/challenge/contact'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import type { ContactInput } from '../schema-contact'

export type RecordedContact = { ok: true } | { ok: false; field: 'at' | 'organisation'; reason: string }

/**
 * Records whom the authority told what. Notes are added and never changed. The event says that there is a note,
 * not what it says: names of people outside stay in the note alone. The same words twice with one
 * form are one note; other words are another note (somebody went back to the form).
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
    const row = { ...input, organisationId: found?.id ?? null, challengeId: thing.id, recordedById: actor.id }
    const id = await addOnce(tx, row)
    if (id === null) return { ok: true }
    await appendEvent(tx, {
      stream: { type: 'challenge', id: thing.id },
      actorId: actor.id,
      action: 'challenge.contactRecorded',
      values: { note: id, channel: input.channel },
    })
    return { ok: true }
  })
}

type NewNote = Prisma.ContactNoteCreateManyInput & { id: string; at: Date; organisationId: string | null }

/** @returns the id of the new note, or null where this very note stands already */
async function addOnce(tx: Transaction, row: NewNote): Promise<string | null> {
  const { count } = await tx.contactNote.createMany({ data: [row], skipDuplicates: true })
  if (count > 0) return row.id
  const there = await tx.contactNote.findUnique({ where: { id: row.id } })
  if (there && isSame(there, row)) return null
  const id = newId()
  await tx.contactNote.create({ data: { ...row, id } })
  return id
}

function isSame(there: ContactNote, row: NewNote): boolean {
  const columns = ['challengeId', 'counterpart', 'organisationId', 'channel', 'told', 'recordedById'] as const
  return there.at.getTime() === row.at.getTime() && columns.every((column) => there[column] === row[column])
}
