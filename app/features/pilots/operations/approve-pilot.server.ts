import { authorsOf, without } from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Moved, movePilot, type Step } from './move-pilot.server'
import { pilotParams, tellPartners } from './pilot-recipients.server'

/** Publishes a pilot: a second person stands by the text as they saw it. Staff's approval is marked. */
export function approvePilot(
  authorized: Authorized<'pilot.approve', { id: string }>,
  step: Step,
): Promise<Moved> {
  const actorId = authorized.actor.id
  return movePilot('approve', authorized, step, {
    data: ({ at, text }) => ({
      ...{ approvedById: actorId, approvedByStaff: text.actsAsStaff, publishedAt: at },
    }),
    afterwards: async (tx, { before, eventId }) => {
      const params = { ...pilotParams(before, 'pilot'), isOver: false }
      const userIds = without(authorsOf(before), actorId)
      await tell(tx, { eventId, userIds, template: 'pilotApproved', params })
      await tellPartners(tx, { eventId, actorId, pilot: before, news: 'published', told: userIds })
    },
  })
}
