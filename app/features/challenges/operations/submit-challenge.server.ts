import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { approversOf, messageParams, platformStaff, without } from './challenge-recipients.server'
import { type Moved, moveChallenge, type Step } from './move-challenge.server'

/** Hands a complete draft to a second person: to colleagues, or to staff where all have written. */
export function submitChallenge(
  authorized: Authorized<'challenge.submit', { id: string }>,
  step: Step,
): Promise<Moved> {
  const actorId = authorized.actor.id
  return moveChallenge('submit', authorized, step, {
    data: ({ at }) => ({ submittedById: actorId, submittedAt: at, returnReason: null }),
    afterwards: async (tx, { before, eventId }) => {
      const colleagues = await approversOf(tx, { ...before, submittedById: actorId })
      const approvers = colleagues.length > 0 ? colleagues : await platformStaff(tx)
      const params = { ...messageParams(before, 'challengeManage'), personId: authorized.actor.id }
      const userIds = without(approvers, actorId)
      await tell(tx, { eventId, userIds, template: 'challengeAwaitsApproval', params })
    },
  })
}
