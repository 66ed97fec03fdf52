import { deviceOf } from '~/domain/account/device'
import { db } from '~/platform/database/client.server'
import { tokenId } from '~/platform/token-id.server'
import { lucia } from './lucia.server'
import type { Toast } from './toast.server'
import type { Viewer } from './viewer.server'

type Beginning = {
  /** said on the first page of the session */
  toast?: Toast | undefined
  /** the User-Agent header, for the list of sessions */
  userAgent?: string | null
  /** a code was given: without it the session of an account with a second factor counts as nobody */
  secondFactorAt?: Date | null
}

/** Starts a session for a person and gives the Set-Cookie header. A new log-in always gets a new token. */
export function startSession(userId: string, beginning: Beginning = {}): Promise<string> {
  const { toast, userAgent, secondFactorAt = null } = beginning
  return begin(userId, { device: deviceOf(userAgent), secondFactorAt, ...(toast && { toast }) })
}

/**
 * Goes on under a new token where a person's sessions have ended by their own doing, for example with a new
 * password: the code given in the old session, the time of the last proof and the choice of whom to work
 * for stay.
 */
export function renewSession(viewer: Viewer, toast?: Toast): Promise<string> {
  const { device, secondFactorAt, provedAt, activeOrganisationId } = viewer
  return begin(viewer.id, { device, secondFactorAt, provedAt, activeOrganisationId, ...(toast && { toast }) })
}

type Columns = {
  device: string
  secondFactorAt: Date | null
  provedAt?: Date
  activeOrganisationId?: string | null
  toast?: Toast
}

async function begin(userId: string, columns: Columns): Promise<string> {
  const { id: token } = await lucia().createSession(userId, {})
  await db.session.updateMany({ where: { id: tokenId(token) }, data: columns })
  return lucia().createSessionCookie(token).serialize()
}

/** Ends one session and gives the header that clears its cookie. */
export async function endSession(token: string): Promise<string> {
  await lucia().invalidateSession(token)
  return lucia().createBlankSessionCookie().serialize()
}

/** Ends every session of a person: whenever its rights change. */
export async function endAllSessions(userId: string): Promise<void> {
  await lucia().invalidateUserSessions(userId)
}
