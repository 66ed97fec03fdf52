import type { OrganisationState } from '~/domain/organisation/lifecycle'
import type { OrganisationRole } from '~/domain/permission/matrix'
import type { Person } from '~/domain/permission/standing'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import { db } from '~/platform/database/client.server'
import { lucia } from './lucia.server'
import type { SessionUser } from './session-adapter.server'

export type ViewerMembership = {
  organisationId: string
  role: OrganisationRole
  isActive: boolean
  name: string
  kind: OrganisationKind
  state: OrganisationState
}

/** The signed-in person behind a request, with all memberships, former ones included. */
export type Viewer = Omit<Person, 'memberships'> &
  SessionUser & { sessionToken: string; memberships: readonly ViewerMembership[] }

export type ViewerLookup = { viewer: Viewer | null; cookie: string | null }

/**
 * Finds the person behind a Cookie header.
 * @returns the viewer or null, and a Set-Cookie header where the session was renewed or is no longer valid
 */
export async function findViewer(cookieHeader: string): Promise<ViewerLookup> {
  const token = readToken(cookieHeader)
  if (!token || token.length > 100) return { viewer: null, cookie: null }
  const { session, user } = await lucia().validateSession(token)
  if (!session) return { viewer: null, cookie: lucia().createBlankSessionCookie().serialize() }
  const cookie = session.fresh ? lucia().createSessionCookie(token).serialize() : null
  return { viewer: { ...user, sessionToken: token, memberships: await membershipsOf(user.id) }, cookie }
}

/** Lucia decodes every cookie of the header and throws at one that is no valid percent encoding. */
function readToken(cookieHeader: string): string | null {
  try {
    return lucia().readSessionCookie(cookieHeader)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

async function membershipsOf(userId: string): Promise<ViewerMembership[]> {
  const rows = await db.membership.findMany({
    where: { userId },
    orderBy: { createdAt: 'asc' },
    select: {
      organisationId: true,
      role: true,
      endedAt: true,
      organisation: { select: { name: true, kind: true, state: true } },
    },
  })
  return rows.map(({ organisationId, role, endedAt, organisation }) => ({
    organisationId,
    role,
    isActive: endedAt === null,
    ...organisation,
  }))
}
