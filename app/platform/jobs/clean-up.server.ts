import { db } from '../database/client.server'

/** Deletes what has served its time: ended sessions, old tokens and counters, read notices, sent messages. */
export async function cleanUp(): Promise<void> {
  await db.$executeRaw`DELETE FROM "Session" WHERE "expiresAt" < now()`
  await db.$executeRaw`DELETE FROM "MailToken" WHERE "expiresAt" < now() - interval '7 days'`
  await db.$executeRaw`DELETE FROM "RateLimit" WHERE "resetAt" < now()`
  await db.$executeRaw`DELETE FROM "Notification" WHERE "readAt" < now() - interval '1 year'`
  await db.$executeRaw`DELETE FROM "OutboxMessage" WHERE state = 'sent' AND "sentAt" < now() - interval '90 days'`
}
