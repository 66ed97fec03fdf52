import { approversOf } from '~/features/challenges/operations/challenge-recipients.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Moved, movePilot, type Step } from './move-pilot.server'
import { askSecondPerson } from './pilot-recipients.server'

/** Hands a complete draft to a second person: to colleagues, or to staff where all of them have written. */
export function submitPilot(
  authorized: Authorized<'pilot.submit', { id: string }>,
  step: Step,
): Promise<Moved> {
  const actorId = authorized.actor.id
  return movePilot('submit', authorized, step, {
    data: ({ at }) => ({ submittedById: actorId, submittedAt: at, returnReason: null }),
    afterwards: async (tx, { before, eventId }) => {
      const { authorityId, editorIds } = before
      const colleagues = await approversOf(tx, { authorityId, editorIds, submittedById: actorId })
      await askSecondPerson(tx, { eventId, actorId, pilot: before, colleagues, isOver: false })
    },
  })
}
