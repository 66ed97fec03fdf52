import { secondPersonsOf } from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { consultationParams } from './consultation-recipients.server'
import { type Moved, moveConsultation, type Step } from './move-consultation.server'

/** Hands a complete draft to a second person: to colleagues, or to staff where all of them have written. */
export function submitConsultation(
  authorized: Authorized<'consultation.submit', { id: string }>,
  step: Step,
): Promise<Moved> {
  const actorId = authorized.actor.id
  return moveConsultation('submit', authorized, step, {
    data: ({ at }) => ({ submittedById: actorId, submittedAt: at, returnReason: null }),
    afterwards: async (tx, { before, eventId }) => {
      const { organisationId: authorityId, editorIds } = before
      const userIds = await secondPersonsOf(tx, { authorityId, editorIds, submittedById: actorId })
      const params = consultationParams(before, 'consultationManage')
      await tell(tx, { eventId, userIds, template: 'consultationAwaitsApproval', params })
    },
  })
}
