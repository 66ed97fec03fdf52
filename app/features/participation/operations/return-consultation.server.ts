import { authorsOf, returnedTo, without } from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { consultationParams } from './consultation-recipients.server'
import { type Moved, moveConsultation, type Step } from './move-consultation.server'

/** Gives a consultation back to its authors with a reason; they stay authors and cannot approve it later. */
export function returnConsultation(
  authorized: Authorized<'consultation.return', { id: string }>,
  step: Step & { reason: string },
): Promise<Moved> {
  const reason = step.reason.trim()
  return moveConsultation('return', authorized, step, {
    // Whoever submitted it has stood behind the text: an author like those who wrote it.
    data: (_, before) => ({
      ...{ submittedById: null, submittedAt: null, returnReason: reason },
      editorIds: authorsOf(before),
    }),
    afterwards: async (tx, { before, eventId }) => {
      const params = { ...consultationParams(before, 'consultationManage'), reason }
      const authors = await returnedTo(tx, before.organisationId, authorsOf(before))
      const userIds = without(authors, authorized.actor.id)
      await tell(tx, { eventId, userIds, template: 'consultationReturned', params })
    },
  })
}
