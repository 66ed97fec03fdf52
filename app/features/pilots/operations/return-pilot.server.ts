import { authorsOf, returnedTo, without } from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Moved, movePilot, type Step } from './move-pilot.server'
import { pilotParams } from './pilot-recipients.server'

type Said = Step & { reason: string }

/** Gives a text back to its authors with a reason. Who returns it has not joined the authors. */
export function returnPilot(
  authorized: Authorized<'pilot.return', { id: string }>,
  step: Said,
): Promise<Moved> {
  const reason = step.reason.trim()
  return movePilot('return', authorized, step, {
    // Whoever submitted it has stood behind the text: an author like those who wrote it.
    data: (_, before) => ({
      ...{ submittedById: null, submittedAt: null, returnReason: reason },
      editorIds: authorsOf(before),
    }),
    afterwards: async (tx, { before, eventId }) => {
      const params = { ...pilotParams(before, 'pilotManage'), reason, isOver: false }
      const authors = await returnedTo(tx, before.authorityId, authorsOf(before))
      const userIds = without(authors, authorized.actor.id)
      await tell(tx, { eventId, userIds, template: 'pilotReturned', params })
    },
  })
}

/** Gives a proposed end back with a reason: the pilot goes on, what was written of its outcome is kept. */
export function returnPilotEnd(
  authorized: Authorized<'pilot.returnEnd', { id: string }>,
  step: Said,
): Promise<Moved> {
  const reason = step.reason.trim()
  return movePilot('returnEnd', authorized, step, {
    data: () => ({ endProposedById: null, endProposedAt: null, endedOn: null, endReturnReason: reason }),
    afterwards: async (tx, { before, eventId }) => {
      const params = { ...pilotParams(before, 'pilotManage'), reason, isOver: true }
      const proposer = before.endProposedById === null ? [] : [before.endProposedById]
      const authors = await returnedTo(tx, before.authorityId, proposer)
      const userIds = without(authors, authorized.actor.id)
      await tell(tx, { eventId, userIds, template: 'pilotReturned', params })
    },
  })
}
