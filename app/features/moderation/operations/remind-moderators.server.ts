import { berlinDay } from '~/domain/time/berlin'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

const DAY = 86_400_000

/**
 * Reminds everybody who moderates of cases that have waited for more than a day, once a day, however often it runs.
 * @returns how many cases wait
 */
export function remindModerators(): Promise<number> {
  return transact(async (tx) => {
    const at = await databaseTime(tx)
    const count = await tx.moderationCase.count({
      where: { closedAt: null, openedAt: { lt: new Date(at.getTime() - DAY) } },
    })
    if (count === 0) return 0
    const { id: eventId, seq } = await appendEvent(tx, {
      stream: { type: 'moderationQueue', id: berlinDay(at) },
      ...{ actorId: null, action: 'moderationQueue.reminded', values: { count } },
    })
    if (seq > 1) return count
    const people = await tx.user.findMany({
      where: { platformRole: { in: ['moderator', 'administrator'] }, disabledAt: null },
      select: { id: true },
    })
    await tell(tx, {
      ...{ eventId, userIds: people.map(({ id }) => id), template: 'casesWait' },
      params: { ...bothPaths('moderationQueue'), count },
    })
    return count
  })
}
