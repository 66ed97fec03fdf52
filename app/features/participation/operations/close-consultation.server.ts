import type { Authorized } from '~/platform/guard/authorized.server'
import { tellFollowers } from './consultation-recipients.server'
import { type Moved, moveConsultation, type Step } from './move-consultation.server'

/** Closes a consultation that has ended: the authority says what became of it, which is its result for ever. */
export function closeConsultation(
  authorized: Authorized<'consultation.close', { id: string }>,
  step: Step & { reason: string },
): Promise<Moved> {
  const words = step.reason.trim()
  return moveConsultation('close', authorized, step, {
    data: ({ at }) => ({ outcome: words, closedAt: at }),
    afterwards: (tx, { before, eventId }) =>
      tellFollowers(tx, {
        ...{ eventId, actorId: authorized.actor.id, consultation: before, news: 'closed', words },
      }),
  })
}
