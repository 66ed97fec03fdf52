import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { authorsOf, messageParams, without } from './challenge-recipients.server'
import { type Moved, moveChallenge, type Step } from './move-challenge.server'

/** Gives a challenge back to its authors with a reason; they stay authors and cannot approve it later. */
export function returnChallenge(
  authorized: Authorized<'challenge.return', { id: string }>,
  step: Required<Step>,
): Promise<Moved> {
  const actorId = authorized.actor.id
  return moveChallenge('return', authorized, step, {
    data: () => ({ submittedById: null, submittedAt: null, returnReason: step.reason.trim() }),
    afterwards: async (tx, { before, eventId }) => {
      const params = { ...messageParams(before, 'challengeManage'), reason: step.reason.trim() }
      const userIds = without(authorsOf(before), actorId)
      await tell(tx, { eventId, userIds, template: 'challengeReturned', params })
    },
  })
}
