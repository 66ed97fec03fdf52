import type { Authorized } from '~/platform/guard/authorized.server'
import { type Moved, movePilot, type Step } from './move-pilot.server'
import { answeredFor } from './pilot-facts.server'
import { askSecondPerson } from './pilot-recipients.server'

/** Hands a complete draft to a second person: to colleagues, or to staff where nobody of them is impartial. */
export function submitPilot(
  authorized: Authorized<'pilot.submit', { id: string }>,
  step: Step,
): Promise<Moved> {
  const actorId = authorized.actor.id
  return movePilot('submit', authorized, step, {
    data: ({ at }) => ({ submittedById: actorId, submittedAt: at, returnReason: null }),
    afterwards: async (tx, { before, eventId }) => {
      const decided = { ...answeredFor(before).text, submittedById: actorId }
      await askSecondPerson(tx, { eventId, pilot: before, decided, isOver: false })
    },
  })
}
