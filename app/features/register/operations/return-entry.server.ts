import { authorsOf, returnedTo, without } from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { entryParams } from './entry-recipients.server'
import { type Moved, moveEntry, type Step } from './move-entry.server'

/** Gives an entry back to its authors with a reason; they stay authors and cannot approve it later. */
export function returnEntry(
  authorized: Authorized<'register.return', { id: string }>,
  step: Step & { reason: string },
): Promise<Moved> {
  const reason = step.reason.trim()
  return moveEntry('return', authorized, step, {
    // Whoever submitted it has stood behind the text: an author like those who wrote it.
    data: async (_, { before }) => ({
      ...{ submittedById: null, submittedAt: null, returnReason: reason },
      editorIds: authorsOf(before),
    }),
    afterwards: async (tx, { before, eventId }) => {
      const params = { ...entryParams(before, 'registerManage'), reason }
      const authors = await returnedTo(tx, before.authorityId, authorsOf(before))
      const userIds = without(authors, authorized.actor.id)
      await tell(tx, { eventId, userIds, template: 'registerReturned', params })
    },
  })
}
