import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

/** A person with a confirmed address. */
export function addUser(email: string, more: { locale?: string; isDemo?: boolean } = {}) {
  return db.user.create({ data: { email, passwordHash: '-', displayName: email, ...more } })
}

/** An event to tell of. */
export function addEvent(id = 'c1') {
  return transact((tx) =>
    appendEvent(tx, { stream: { type: 'challenge', id }, actorId: null, action: 'challenge.published' }),
  )
}

/** Makes every waiting row due, as if the time had passed. */
export async function passTime(): Promise<void> {
  await db.$executeRaw`UPDATE "OutboxMessage" SET "nextAt" = clock_timestamp() WHERE state = 'pending'`
  await db.$executeRaw`UPDATE "OutboxState" SET "nextAt" = clock_timestamp() WHERE "deadAt" IS NULL`
}

/** Moves when the waiting messages are due, and when their things happened, into the past; the clock stays as it is. */
export async function sleepDays(days: number): Promise<void> {
  await db.$executeRaw`
    UPDATE "OutboxMessage" SET
      "nextAt" = "nextAt" - make_interval(days => ${days}::int, hours => 1),
      "createdAt" = "createdAt" - make_interval(days => ${days}::int, hours => 1)
    WHERE state IN ('held', 'pending')`
}

/** What a person wishes for mails of one kind. */
export function wish(userId: string, kind: string, frequency: 'atOnce' | 'daily' | 'weekly' | 'none') {
  const choice = { kind, channel: 'mail' } as const
  return db.notificationPreference.upsert({
    where: { userId_kind_channel: { userId, ...choice } },
    create: { userId, ...choice, frequency },
    update: { frequency },
  })
}
