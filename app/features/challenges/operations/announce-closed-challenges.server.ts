import { markChanged, tell } from '~/outbox/append.server'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { messageParams, writersOf } from './challenge-recipients.server'

const BATCH = 100

/**
 * Tells the authority's writers that a deadline is over and the proposals wait to be opened. Runs every
 * minute; nothing depends on it but the message. Several processes may run it: each challenge is announced
 * once. @returns how many were announced by this run
 */
export async function announceClosedChallenges(): Promise<number> {
  const due = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Challenge"
    WHERE "state" = 'published' AND "deadlineAt" <= clock_timestamp() AND NOT "closingAnnounced"
    ORDER BY "deadlineAt", "id" LIMIT ${BATCH}`
  let announced = 0
  for (const { id } of due) if (await announce(id)) announced += 1
  return announced
}

function announce(id: string): Promise<boolean> {
  return transact(async (tx) => {
    const { count } = await tx.challenge.updateMany({
      where: { id, state: 'published', closingAnnounced: false, deadlineAt: { lte: await databaseTime(tx) } },
      data: { closingAnnounced: true },
    })
    if (count === 0) return false
    const { title, authorityId } = await tx.challenge.findUniqueOrThrow({
      where: { id },
      select: { title: true, authorityId: true },
    })
    const stream = { type: 'challenge', id } as const
    const { id: eventId } = await appendEvent(tx, { stream, actorId: null, action: 'challenge.closed' })
    const params = messageParams({ id, title }, 'challengeProposals')
    await tell(tx, {
      eventId,
      userIds: await writersOf(tx, authorityId),
      template: 'challengeClosed',
      params,
    })
    await markChanged(tx, 'challenge', id)
    return true
  })
}
