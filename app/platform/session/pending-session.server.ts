import { awaitsCode, isSecondStepOpen } from '~/domain/account/session-rules'
import { db } from '~/platform/database/client.server'
import { tokenId } from '~/platform/token-id.server'
import { readToken } from './read-token.server'
import { startSession } from './start-session.server'
import { isToast } from './toast.server'

/** A log-in whose password was right and whose code is still to come. Only the page for the code knows it. */
export type PendingSession = { token: string; userId: string }

/** Finds the log-in behind a Cookie header that waits for its code, or null. */
export async function findPendingSession(cookieHeader: string): Promise<PendingSession | null> {
  const token = readToken(cookieHeader)
  if (!token) return null
  const row = await db.session.findUnique({ where: { id: tokenId(token) }, include: { user: true } })
  if (!row || row.user.disabledAt) return null
  const hasSecondFactor = row.user.totpConfirmedAt !== null
  const now = new Date()
  const isOpen = awaitsCode({ hasSecondFactor, secondFactorAt: row.secondFactorAt })
  return isOpen && isSecondStepOpen(row.createdAt, now) ? { token, userId: row.userId } : null
}

/**
 * Turns a log-in that waited for its code into a session, under a new token: the old one was only good for
 * this step. Gives the Set-Cookie header; null where somebody has ended all log-ins of the person meanwhile.
 */
export async function finishPendingSession(
  pending: PendingSession,
  userAgent: string | null,
): Promise<string | null> {
  const where = { id: tokenId(pending.token) }
  const row = await db.session.findUnique({ where })
  const { count } = await db.session.deleteMany({ where })
  if (count === 0) return null
  const toast = isToast(row?.toast) ? row.toast : undefined
  return startSession(pending.userId, { toast, userAgent, secondFactorAt: new Date() })
}
