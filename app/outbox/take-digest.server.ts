import type { OutboxMessage, User } from '#prisma/generated/client'
import { decideMail } from '~/domain/notification/decide'
import { frequencyOf } from '~/domain/notification/kinds'
import { databaseTime, type Transaction, transact } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { LEASE_SECONDS } from './retry.server'
import { logDelivery } from './settle.server'
import { findTemplate } from './templates/registry'

/** The template name under which digests stand in the log. */
export const DIGEST = 'digest'

/** One digest of one person, claimed by this worker. */
export type TakenDigest = { digestId: string; attempts: number; person: User; messages: OutboxMessage[] }

/**
 * Takes everything that is due to one person as one digest. The person's row is locked meanwhile, so that two
 * workers never put two digests together; whoever has messages that nobody has decided about yet is left for
 * later, so that a worker that slept for weeks sends one mail. A digest that may have left keeps its messages and
 * its id.
 * @returns null when nobody has anything due; `digest` is null when nothing was left to send to this person
 */
export function takeDigest(): Promise<{ digest: TakenDigest | null } | null> {
  return transact(async (tx) => {
    const person = await lockPerson(tx)
    if (!person) return null
    const at = await databaseTime(tx)
    const due = await tx.outboxMessage.findMany({
      where: { userId: person.id, state: 'held', nextAt: { lte: at } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    })
    const begun = due.find(({ digestId }) => digestId !== null)?.digestId
    const own = due.filter(({ digestId }) => digestId === (begun ?? null))
    const messages = await stillWanted(tx, person, own, { at, isBegun: begun !== undefined })
    if (messages.length === 0) return { digest: null }
    const digestId = begun ?? newId(at)
    const attempts = Math.max(...messages.map((one) => one.attempts)) + 1
    await tx.outboxMessage.updateMany({
      where: { id: { in: messages.map(({ id }) => id) } },
      data: { digestId, attempts, error: null, nextAt: new Date(at.getTime() + LEASE_SECONDS * 1000) },
    })
    return { digest: { digestId, attempts, person, messages } }
  })
}

async function lockPerson(tx: Transaction): Promise<User | null> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT u.id FROM "User" u
    WHERE u.id IN (
        SELECT m."userId" FROM "OutboxMessage" m
        WHERE m.state = 'held' AND m."nextAt" <= clock_timestamp()::timestamptz(3) AND m."userId" IS NOT NULL)
      AND NOT EXISTS (
        SELECT 1 FROM "OutboxMessage" m
        WHERE m."userId" = u.id AND m.state = 'pending' AND m.attempts = 0 AND m."nextAt" <= clock_timestamp()::timestamptz(3))
    ORDER BY u.id LIMIT 1 FOR NO KEY UPDATE OF u SKIP LOCKED`
  return row ? tx.user.findUnique({ where: { id: row.id } }) : null
}

/** Puts aside what the person no longer wants in this digest; of one that was begun only an end of all mails counts. */
async function stillWanted(
  tx: Transaction,
  person: User,
  messages: OutboxMessage[],
  { at, isBegun }: { at: Date; isBegun: boolean },
): Promise<OutboxMessage[]> {
  const preferences = await tx.notificationPreference.findMany({ where: { userId: person.id } })
  const recipient = {
    isOwnAddress: true,
    hasBounced: person.mailBouncedAt !== null,
    isClosed: person.disabledAt !== null,
    isErased: person.erasedAt !== null || person.deletionAskedAt !== null,
  }
  const wanted: OutboxMessage[] = []
  for (const message of messages) {
    const { id, createdAt } = message
    const kind = findTemplate(message.template)?.kind ?? 'operation'
    const frequency = frequencyOf(kind, 'mail', preferences)
    const decision = decideMail({ kind, frequency, at: createdAt }, recipient)
    if (decision.action === 'skip' && !(isBegun && decision.reason === 'unwanted')) {
      await tx.outboxMessage.update({ where: { id }, data: { state: 'skipped', error: decision.reason } })
      if (decision.reason === 'addressBounced')
        await logDelivery(tx, { ...message, messageId: id }, { outcome: 'skipped', code: null, reply: '' })
    } else if (decision.action === 'send' && !isBegun) {
      await tx.outboxMessage.update({ where: { id }, data: { state: 'pending', attempts: 0, nextAt: at } })
    } else if (decision.action === 'hold' && !isBegun && decision.until > at) {
      await tx.outboxMessage.update({ where: { id }, data: { nextAt: decision.until } })
    } else wanted.push(message)
  }
  return wanted
}
