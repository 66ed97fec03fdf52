import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { messageParams, platformStaff, without, writersOf } from './challenge-recipients.server'
import { type Moved, moveChallenge, type Step } from './move-challenge.server'

/** Hands a complete draft to a second person: to colleagues, or to staff where the authority has one writer. */
export function submitChallenge(
  authorized: Authorized<'challenge.submit', { id: string }>,
  step: Step,
): Promise<Moved> {
  const actorId = authorized.actor.id
  return moveChallenge('submit', authorized, step, {
    data: ({ at }) => ({ submittedById: actorId, submittedAt: at, returnReason: null }),
    afterwards: async (tx, { facts, before, eventId }) => {
      const approvers =
        facts.writerCount > 1 ? await writersOf(tx, before.authorityId) : await platformStaff(tx)
      const params = { ...messageParams(before, 'challengeManage'), person: authorized.actor.displayName }
      const userIds = without(approvers, actorId)
      await tell(tx, { eventId, userIds, template: 'challengeAwaitsApproval', params })
    },
  })
}
