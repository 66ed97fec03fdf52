import { lucia } from './lucia.server'
import { setToast, type Toast } from './toast.server'

/**
 * Starts a session for a person and gives the Set-Cookie header. A new log-in always gets a new token.
 * @param toast said on the first page of the session
 */
export async function startSession(userId: string, toast?: Toast): Promise<string> {
  const session = await lucia().createSession(userId, {})
  if (toast) await setToast(session.id, toast)
  return lucia().createSessionCookie(session.id).serialize()
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
