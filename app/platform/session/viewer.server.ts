import { awaitsCode } from '~/domain/account/session-rules'
import type { Person } from '~/domain/permission/standing'
import { lucia } from './lucia.server'
import { noteUse } from './note-use.server'
import { readToken } from './read-token.server'
import type { SessionUser, ViewerMembership } from './session-adapter.server'

export type { ViewerMembership }

/** The signed-in person behind a request, with all memberships, former ones included. */
export type Viewer = Omit<Person, 'memberships'> & SessionUser & { sessionToken: string }

export type ViewerLookup = { viewer: Viewer | null; cookie: string | null }

/**
 * Finds the person behind a Cookie header. A session that still lacks its one-time code is nobody's.
 * @returns the viewer or null, and a Set-Cookie header where the session was renewed or is no longer valid
 */
export async function findViewer(cookieHeader: string): Promise<ViewerLookup> {
  const token = readToken(cookieHeader)
  if (!token) return { viewer: null, cookie: null }
  const { session, user } = await lucia().validateSession(token)
  if (!session) return { viewer: null, cookie: lucia().createBlankSessionCookie().serialize() }
  if (awaitsCode(user)) return { viewer: null, cookie: null }
  await noteUse({ userId: user.id, token, ...user })
  const cookie = session.fresh ? lucia().createSessionCookie(token).serialize() : null
  return { viewer: { ...user, sessionToken: token }, cookie }
}
