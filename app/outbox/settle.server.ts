import { type Transaction, transact } from '~/platform/database/client.server'
import type { Attempt } from './attempt-mail.server'
import { MAX_ATTEMPTS, mailWaitAfter } from './retry.server'

/** Outbox rows that one mail was made of, as they were claimed. */
export type Claimed = {
  ids: string[]
  /** number of the attempt: whoever claimed the rows since has a higher one */
  attempts: number
}

/** A mail about which something is written down. */
export type Mailing = Claimed & {
  messageId: string
  template: string
  userId: string | null
  to: string
}

/** Notes one attempt, or that there was none, without the mail's content. */
export async function logDelivery(
  tx: Transaction,
  { messageId, template, userId }: Pick<Mailing, 'messageId' | 'template' | 'userId'>,
  { outcome, code, reply }: { outcome: Attempt['outcome'] | 'skipped'; code: number | null; reply: string },
): Promise<void> {
  await tx.mailDelivery.create({ data: { messageId, template, userId, outcome, smtpCode: code, reply } })
}

/** Writes down what came of an attempt: the log, the rows, and whether the person's address works. */
export function settle(mailing: Mailing, attempt: Attempt): Promise<void> {
  return transact(async (tx) => {
    await logDelivery(tx, mailing, attempt)
    if (attempt.outcome === 'sent') await markSent(tx, mailing)
    else await markFailed(tx, mailing, attempt)
    await noteAddress(tx, mailing, attempt)
  })
}

/** The same where there was no mail to send, for example because its template is gone. */
export function giveBack(claimed: Claimed, error: string): Promise<void> {
  return transact((tx) => markFailed(tx, claimed, { outcome: 'failed', code: null, error }))
}

async function markSent(tx: Transaction, { ids, attempts }: Claimed): Promise<void> {
  await tx.$executeRaw`
    UPDATE "OutboxMessage" SET state = 'sent', error = NULL, "sentAt" = clock_timestamp()
    WHERE id = ANY(${ids}) AND attempts = ${attempts} AND state IN ('pending', 'held')`
}

/**
 * A refusal for good, and one too many, leave the row for a person to look at; the rest is tried again. A digest
 * that the mail server refused did not leave: its messages are free for the next one.
 */
async function markFailed(
  tx: Transaction,
  { ids, attempts }: Claimed,
  { outcome, code, error }: Pick<Attempt, 'outcome' | 'code' | 'error'>,
): Promise<void> {
  const isDead = outcome === 'bounced' || attempts >= MAX_ATTEMPTS
  const wait = mailWaitAfter(attempts, Math.random())
  await tx.$executeRaw`
    UPDATE "OutboxMessage" SET
      error = ${error ?? ''},
      "digestId" = CASE WHEN ${code !== null}::boolean THEN NULL ELSE "digestId" END,
      state = CASE WHEN ${isDead}::boolean THEN 'dead'::"MessageState" ELSE state END,
      "nextAt" = clock_timestamp() + make_interval(secs => ${wait / 1000}::double precision)
    WHERE id = ANY(${ids}) AND attempts = ${attempts} AND state IN ('pending', 'held')`
}

/** A bounce marks the account's address, a mail that was taken clears the mark; of another address both say nothing. */
async function noteAddress(tx: Transaction, { userId, to }: Mailing, attempt: Attempt): Promise<void> {
  if (userId === null) return
  if (attempt.isAddressBad)
    await tx.user.updateMany({
      where: { id: userId, email: to, mailBouncedAt: null },
      data: { mailBouncedAt: new Date() },
    })
  if (attempt.outcome === 'sent' && attempt.code !== null)
    await tx.user.updateMany({
      where: { id: userId, email: to, mailBouncedAt: { not: null } },
      data: { mailBouncedAt: null },
    })
}
