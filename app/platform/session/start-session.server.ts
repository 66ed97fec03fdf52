import { lucia } from './lucia.server'

/** Starts a session for a person and gives the Set-Cookie header. A new log-in always gets a new token. */
export async function startSession(userId: string): Promise<string> {
  const session = await lucia().createSession(userId, {})
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
