import { seenDue } from '~/domain/account/session-rules'
import { db } from '~/platform/database/client.server'
import { tokenId } from '~/platform/token-id.server'

type Use = { userId: string; token: string; sessionSeenAt: Date; personSeenAt: Date | null }

/**
 * Notes that a session is in use: every few minutes at its row, once a day at the person's. Whoever is back
 * has answered the warning that the account would be closed.
 */
export async function noteUse({ userId, token, ...seen }: Use): Promise<void> {
  const at = new Date()
  const due = seenDue(seen, at)
  if (due.session) {
    await db.session.updateMany({ where: { id: tokenId(token) }, data: { lastSeenAt: at } })
  }
  if (due.person) {
    await db.user.updateMany({ where: { id: userId }, data: { lastSeenAt: at, inactiveWarnedAt: null } })
  }
}
