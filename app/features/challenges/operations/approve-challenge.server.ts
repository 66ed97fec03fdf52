import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { authorsOf, messageParams, without } from './challenge-recipients.server'
import { fillQuestionDates } from './fill-question-dates.server'
import { type Moved, moveChallenge, type Step } from './move-challenge.server'
import { partnerWriters } from './move-partner.server'

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
    afterwards: async (tx, { before, eventId, facts }) => {
      await fillQuestionDates(tx, before, facts.at)
      await tx.challengeDraft.deleteMany({ where: { challengeId: before.id } })
      const params = messageParams(before, 'challenge')
      const userIds = without(authorsOf(before), actorId)
      await tell(tx, { eventId, userIds, template: 'challengePublished', params })
      const partners = without(await partnerWriters(tx, before.id), actorId)
      const joint = { ...params, move: 'published' as const, reason: '' }
      await tell(tx, { eventId, userIds: partners, template: 'jointMoved', params: joint })
    },
  })
}
