import { db } from '~/platform/database/client.server'
import { mintMailToken } from '~/platform/mail-token.server'

const HOUR = 3_600_000

/** Templates of the messages that wait for a person, oldest first. */
export async function waitingMails(userId: string): Promise<string[]> {
  const rows = await db.outboxMessage.findMany({ where: { userId }, orderBy: { id: 'asc' } })
  return rows.map((row) => row.template)
}

/** A token as a mail would carry it. */
export function tokenFor(userId: string, purpose = 'confirmEmail', milliseconds = HOUR): Promise<string> {
  return mintMailToken(userId, purpose, undefined, milliseconds)
}
