import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { messageParams, proposalTeams } from './challenge-recipients.server'
import { tellWatchers } from './interested-people.server'
import { type Moved, moveChallenge, type Step } from './move-challenge.server'
import { discardOpenChange } from './move-change.server'
import { partnerWriters } from './move-partner.server'

/**
 * Withdraws a published challenge with a reason. Its proposals stay unread for ever; their teams are told. A
 * change that was being written is put aside with it.
 */
export function withdrawChallenge(
  authorized: Authorized<'challenge.withdraw', { id: string }>,
  step: Required<Step>,
): Promise<Moved> {
  const reason = step.reason.trim()
  return moveChallenge('withdraw', authorized, step, {
    data: ({ at }) => ({ withdrawnAt: at, withdrawnReason: reason }),
    afterwards: async (tx, { before, facts, eventId }) => {
      await discardOpenChange(tx, before.id, facts.at)
      await tx.challengeDraft.deleteMany({ where: { challengeId: before.id } })
      const params = { ...messageParams(before, 'challenge'), reason }
      const userIds = await proposalTeams(tx, before.id)
      await tell(tx, { eventId, userIds, template: 'challengeWithdrawn', params })
      const actorId = authorized.actor.id
      await tellWatchers(tx, { eventId, actorId, challenge: before, change: 'withdrawn' })
      const partners = await partnerWriters(tx, before.id)
      const joint = { ...params, move: 'withdrawn' as const }
      await tell(tx, { eventId, userIds: partners, template: 'jointMoved', params: joint })
    },
  })
}
