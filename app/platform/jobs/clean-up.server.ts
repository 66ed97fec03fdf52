import { db } from '~/platform/database/client.server'
import { retentionDays } from '~/platform/retention.server'

/** Deletes what has served its time: ended sessions, old tokens and counters, read notices, sent messages, logs. */
export async function cleanUp(): Promise<void> {
  const { readNotice, sentMessage, mailLog, importRun, challengeDraft } = await retentionDays()
  await db.$executeRaw`DELETE FROM "Session" WHERE "expiresAt" < now()`
  await db.$executeRaw`DELETE FROM "MailToken" WHERE "expiresAt" < now() - interval '7 days'`
  // What was made from a network address is gone within a week, this job's own interval included.
  await db.$executeRaw`
    DELETE FROM "Device"
    WHERE "lastSeenAt" < now() - interval '365 days' OR ("isOfNetwork" AND "lastSeenAt" < now() - interval '6 days')`
  // A wished address is somebody's: it goes soon after the wish is over, in the row and in the message.
  await db.$executeRaw`DELETE FROM "EmailChange" WHERE "expiresAt" < now() - interval '7 days'`
  await db.$executeRaw`
    DELETE FROM "OutboxMessage"
    WHERE template = 'accountEmailChangeNew' AND state <> 'pending' AND "createdAt" < now() - interval '7 days'`
  await db.$executeRaw`DELETE FROM "RateLimit" WHERE "resetAt" < now()`
  await db.$executeRaw`DELETE FROM "Notification" WHERE "readAt" < now() - make_interval(days => ${readNotice}::int)`
  await db.$executeRaw`
    DELETE FROM "OutboxMessage"
    WHERE state IN ('sent', 'skipped') AND "createdAt" < now() - make_interval(days => ${sentMessage}::int)`
  // Addresses of people who may have no account here: kept no longer than the mail that went to them.
  await db.$executeRaw`
    DELETE FROM "Invitation" WHERE "expiresAt" < now() - make_interval(days => ${sentMessage}::int)`
  await db.$executeRaw`DELETE FROM "MailDelivery" WHERE at < now() - make_interval(days => ${mailLog}::int)`
  await db.$executeRaw`DELETE FROM "ImportRun" WHERE "startedAt" < now() - make_interval(days => ${importRun}::int)`
  await db.$executeRaw`
    DELETE FROM "ChallengeDraft" WHERE "savedAt" < now() - make_interval(days => ${challengeDraft}::int)`
  await db.$executeRaw`
    DELETE FROM "ProposalDraft" WHERE "savedAt" < now() - make_interval(days => ${challengeDraft}::int)`
  await db.$executeRaw`
    DELETE FROM "PilotOutcomeDraft" WHERE "savedAt" < now() - make_interval(days => ${challengeDraft}::int)`
}
