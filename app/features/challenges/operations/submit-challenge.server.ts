import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { messageParams, secondPersonsOf, without } from './challenge-recipients.server'
import { type Moved, moveChallenge, type Step } from './move-challenge.server'
import { partnerWriters } from './move-partner.server'

/**
 * Hands a complete draft to a second person: to colleagues, or to staff where all have written. Partners are told.
 */
export function submitChallenge(
  authorized: Authorized<'challenge.submit', { id: string }>,
  step: Step,
): Promise<Moved> {
  const actorId = authorized.actor.id
  return moveChallenge('submit', authorized, step, {
    data: ({ at }) => ({ submittedById: actorId, submittedAt: at, returnReason: null }),
    afterwards: async (tx, { before, eventId }) => {
      const params = { ...messageParams(before, 'challengeManage'), personId: authorized.actor.id }
      const { authorityId, editorIds } = before
      const userIds = await secondPersonsOf(tx, { authorityId, editorIds, submittedById: actorId })
      await tell(tx, { eventId, userIds, template: 'challengeAwaitsApproval', params })
      // Partners have confirmed a text that could be changed since: they look once more before it is public.
      const partners = without(await partnerWriters(tx, before.id), actorId)
      const joint = { ...messageParams(before, 'challenge'), move: 'submitted' as const, reason: '' }
      await tell(tx, { eventId, userIds: partners, template: 'jointMoved', params: joint })
    },
  })
}
