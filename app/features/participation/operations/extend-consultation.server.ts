import type { Authorized } from '~/platform/guard/authorized.server'
import { tellFollowers } from './consultation-recipients.server'
import { type Moved, moveConsultation, type Step } from './move-consultation.server'

/** Gives people more time, with a reason. What was said of the near end holds no more. */
export function extendConsultation(
  authorized: Authorized<'consultation.extend', { id: string }>,
  step: Required<Step>,
): Promise<Moved> {
  const { newEnd, reason } = step
  return moveConsultation('extend', authorized, step, {
    data: () => ({ endsAt: newEnd, endSoonToldAt: null }),
    afterwards: (tx, { before, eventId }) =>
      tellFollowers(tx, {
        ...{ eventId, actorId: authorized.actor.id, news: 'extended', words: reason.trim() },
        consultation: { ...before, endsAt: newEnd },
      }),
  })
}
