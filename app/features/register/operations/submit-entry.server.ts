import { secondPersonsOf } from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { entryText } from './entry-facts.server'
import { entryParams } from './entry-recipients.server'
import { type Moved, moveEntry, type Step } from './move-entry.server'

/** Hands a complete entry to a second person: to colleagues, or to staff where nobody of them is impartial. */
export function submitEntry(
  authorized: Authorized<'register.submit', { id: string }>,
  { note, ...step }: Step & { note: string },
): Promise<Moved> {
  const actorId = authorized.actor.id
  const changeNote = note.trim()
  return moveEntry('submit', authorized, step, {
    data: async (_, { at }) => ({
      ...{ submittedById: actorId, submittedAt: at, returnReason: null, changeNote },
    }),
    ...(changeNote && { values: { note: changeNote } }),
    afterwards: async (tx, { before, eventId }) => {
      const userIds = await secondPersonsOf(tx, { ...entryText(before), submittedById: actorId })
      const params = entryParams(before, 'registerManage')
      await tell(tx, { eventId, userIds, template: 'registerAwaitsApproval', params })
    },
  })
}
