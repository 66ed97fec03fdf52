import type { Authorized } from '~/platform/guard/authorized.server'
import { tellFollowers } from './consultation-recipients.server'
import { type Moved, moveConsultation, type Step } from './move-consultation.server'

/** Ends a consultation before its time with a reason that everybody reads. What was said so far stays readable. */
export function withdrawConsultation(
  authorized: Authorized<'consultation.withdraw', { id: string }>,
  step: Step & { reason: string },
): Promise<Moved> {
  const words = step.reason.trim()
  return moveConsultation('withdraw', authorized, step, {
    data: () => ({ withdrawnReason: words }),
    afterwards: (tx, { before, eventId }) =>
      tellFollowers(tx, {
        ...{ eventId, actorId: authorized.actor.id, consultation: before, news: 'withdrawn', words },
      }),
  })
}
