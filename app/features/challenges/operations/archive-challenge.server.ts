import { tell } from '~/outbox/append.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { messageParams, without } from './challenge-recipients.server'
import { tellWatchers } from './interested-people.server'
import { type LastStep, type Moved, moveChallenge } from './move-challenge.server'
import { talkersOf } from './talkers.server'

/**
 * Puts an opened or withdrawn challenge aside with a reason, and says what became of it: to those who follow the
 * discussion, whose contributions were used, and who watch. It stays readable.
 */
export function archiveChallenge(
  authorized: Authorized<'challenge.archive', { id: string }>,
  step: LastStep,
): Promise<Moved> {
  const outcome = step.outcome.trim()
  const actorId = authorized.actor.id
  return moveChallenge('archive', authorized, step, {
    data: ({ at }) => ({ archivedAt: at, archivedReason: step.reason.trim(), outcome }),
    afterwards: async (tx, { before, eventId }) => {
      const { followers, authors } = await talkersOf(tx, 'challenge', before.id)
      const params = { ...messageParams(before, 'challenge'), outcome }
      const told = without(authors, actorId)
      await tell(tx, { eventId, userIds: told, template: 'outcomeToAuthor', params })
      const others = without(followers, actorId)
      await tell(tx, { eventId, userIds: others, template: 'outcomeToFollower', params })
      // Each person hears of one event once, by the message that says most.
      await tellWatchers(tx, {
        ...{ eventId, actorId, challenge: before, change: 'archived' },
        told: [...told, ...others],
      })
    },
  })
}
