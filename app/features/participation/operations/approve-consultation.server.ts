import { authorsOf, without } from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { consultationParams } from './consultation-recipients.server'
import { type Moved, moveConsultation, type Step } from './move-consultation.server'

/** Publishes a consultation: a second person stands by the text as they saw it. Staff's approval is marked. */
export function approveConsultation(
  authorized: Authorized<'consultation.approve', { id: string }>,
  step: Step,
): Promise<Moved> {
  const actorId = authorized.actor.id
  return moveConsultation('approve', authorized, step, {
    data: ({ at, actsAsStaff }) => ({
      ...{ approvedById: actorId, approvedByStaff: actsAsStaff, publishedAt: at },
    }),
    afterwards: async (tx, { before, eventId }) => {
      const params = consultationParams(before, 'consultation')
      const userIds = without(authorsOf(before), actorId)
      await tell(tx, { eventId, userIds, template: 'consultationPublished', params })
    },
  })
}
