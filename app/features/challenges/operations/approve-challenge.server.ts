import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { authorsOf, messageParams, without } from './challenge-recipients.server'
import { type Moved, moveChallenge, type Step } from './move-challenge.server'

/** Publishes a challenge: a second person stands by the text as they saw it. Staff's approval is marked. */
export function approveChallenge(
  authorized: Authorized<'challenge.approve', { id: string }>,
  step: Step,
): Promise<Moved> {
  const actorId = authorized.actor.id
  return moveChallenge('approve', authorized, step, {
    data: ({ at, actsAsStaff }) => ({
      approvedById: actorId,
      approvedByStaff: actsAsStaff,
      publishedAt: at,
    }),
    afterwards: async (tx, { before, eventId }) => {
      await tx.challengeDraft.deleteMany({ where: { challengeId: before.id } })
      const params = messageParams(before, 'challenge')
      const userIds = without(authorsOf(before), actorId)
      await tell(tx, { eventId, userIds, template: 'challengePublished', params })
    },
  })
}
