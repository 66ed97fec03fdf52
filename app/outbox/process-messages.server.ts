import { db } from '~/platform/database/client.server'
import { sendMail } from '~/platform/mail/send-mail.server'
import { renderMail } from './render-mail.server'
import { errorText, LEASE_SECONDS, MAX_ATTEMPTS, waitAfter } from './retry.server'

/** Small, so that a slow mail server cannot outlast the lease of the last row. */
const BATCH = 5

/** Takes due messages for this worker: their ids and the number of the attempt, which is the proof of the claim. */
function claim(): Promise<{ id: string; attempts: number }[]> {
  return db.$queryRaw<{ id: string; attempts: number }[]>`
    UPDATE "OutboxMessage" SET
      attempts = attempts + 1,
      "nextAt" = clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}::double precision)
    WHERE id IN (
      SELECT id FROM "OutboxMessage"
      WHERE state = 'pending' AND "nextAt" <= clock_timestamp()
      ORDER BY "nextAt" LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
    RETURNING id, attempts`
}

/** Whoever had the account deleted gets nothing more, whatever was written to them since. */
async function deliver(id: string): Promise<'sent' | 'skipped'> {
  const message = await db.outboxMessage.findUniqueOrThrow({ where: { id }, include: { user: true } })
  if (message.user?.deletionAskedAt) return 'skipped'
  const { eventId, userId, template } = message
  const params = message.params ?? {}
  if (message.inApp && userId !== null) {
    await db.notification.createMany({ data: [{ eventId, userId, template, params }], skipDuplicates: true })
  }
  const mail = await renderMail(message)
  await sendMail({ ...mail, isDemo: message.user?.isDemo ?? false, messageId: id })
  return 'sent'
}

/**
 * Delivers one batch of messages: first the notice in the app, then the mail. Racing workers send a mail once.
 * Only when a process dies between the mail server's yes and the mark is the mail sent again, when the lease
 * ends, under the same Message-ID.
 * @returns how many messages were taken; 0 when nothing is due
 */
export async function processMessages(): Promise<number> {
  const claimed = await claim()
  for (const { id, attempts } of claimed) {
    let outcome: 'sent' | 'skipped'
    try {
      outcome = await deliver(id)
    } catch (error) {
      const isDead = attempts >= MAX_ATTEMPTS
      const wait = waitAfter(attempts, Math.random())
      await db.$executeRaw`
        UPDATE "OutboxMessage" SET
          error = ${errorText(error)},
          state = (CASE WHEN ${isDead}::boolean THEN 'dead' ELSE 'pending' END)::"MessageState",
          "nextAt" = clock_timestamp() + make_interval(secs => ${wait / 1000}::double precision)
        WHERE id = ${id} AND attempts = ${attempts}`
      continue
    }
    await db.$executeRaw`
      UPDATE "OutboxMessage" SET
        state = ${outcome}::"MessageState", error = NULL,
        "sentAt" = CASE WHEN ${outcome} = 'sent' THEN clock_timestamp() END
      WHERE id = ${id} AND attempts = ${attempts}`
  }
  return claimed.length
}
