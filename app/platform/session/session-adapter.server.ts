import type { Adapter, DatabaseSession } from 'lucia'
import type { OrganisationState } from '~/domain/organisation/lifecycle'
import type { OrganisationRole, PlatformRole } from '~/domain/permission/matrix'
import type { OrganisationKind } from '~/domain/taxonomy/vocabulary'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import { tokenId } from '~/platform/token-id.server'

/** What a validated session tells of its person. */
export type SessionUser = {
  displayName: string
  platformRole: PlatformRole
  locale: Locale
  isDemo: boolean
  toast: unknown
  /** the account has one-time codes set up */
  hasSecondFactor: boolean
  /** a code was given in this session */
  secondFactorAt: Date | null
  /** when the person last proved who they are: at the log-in or since */
  provedAt: Date
  /** the organisation chosen in the switcher; may have been left since */
  activeOrganisationId: string | null
  /** kind of browser and system */
  device: string
  sessionSeenAt: Date
  personSeenAt: Date | null
  /** all of them, former ones included, the oldest first */
  memberships: readonly ViewerMembership[]
}

export type ViewerMembership = {
  organisationId: string
  role: OrganisationRole
  isActive: boolean
  name: string
  kind: OrganisationKind
  state: OrganisationState
}

/**
 * A session with its person and their memberships, read anew in one statement for every request. A closed
 * account has no sessions; should one be left, it opens nothing.
 */
async function findSession(token: string) {
  const [row] = await db.$queryRaw<(SessionUser & { userId: string; expiresAt: Date })[]>`
    SELECT s."userId", s."expiresAt", s.toast, s."secondFactorAt", s."provedAt", s."activeOrganisationId",
      s.device, s."lastSeenAt" AS "sessionSeenAt", u."displayName", u."platformRole"::text AS "platformRole",
      CASE u.locale WHEN 'en' THEN 'en' ELSE 'de' END AS locale, u."isDemo",
      u."totpConfirmedAt" IS NOT NULL AS "hasSecondFactor", u."lastSeenAt" AS "personSeenAt",
      (SELECT coalesce(json_agg(json_build_object('organisationId', m."organisationId", 'role', m.role,
          'isActive', m."endedAt" IS NULL, 'name', o.name, 'kind', o.kind, 'state', o.state)
          ORDER BY m."createdAt", m.id), '[]')
        FROM "Membership" m JOIN "Organisation" o ON o.id = m."organisationId"
        WHERE m."userId" = s."userId") AS memberships
    FROM "Session" s JOIN "User" u ON u.id = s."userId"
    WHERE s.id = ${tokenId(token)} AND u."disabledAt" IS NULL AND u."deletionAskedAt" IS NULL`
  return row
}

/**
 * Lucia's storage on Prisma. Lucia takes the cookie's token for the session id; the database only gets its
 * SHA-256, so that a copy of the table opens no session. Lucia always sees the raw token.
 */
export const sessionAdapter: Adapter = {
  async getSessionAndUser(token) {
    const found = await findSession(token)
    if (!found) return [null, null]
    const { userId, expiresAt, ...attributes } = found
    return [
      { id: token, userId, expiresAt, attributes: {} },
      { id: userId, attributes },
    ]
  },
  /** Lists sessions by their hashed ids: enough to count and to end them. */
  async getUserSessions(userId): Promise<DatabaseSession[]> {
    const rows = await db.session.findMany({ where: { userId } })
    return rows.map((row) => ({ id: row.id, userId, expiresAt: row.expiresAt, attributes: {} }))
  },
  async setSession({ id, userId, expiresAt }) {
    await db.session.create({ data: { id: tokenId(id), userId, expiresAt } })
  },
  async updateSessionExpiration(token, expiresAt) {
    await db.session.updateMany({ where: { id: tokenId(token) }, data: { expiresAt } })
  },
  async deleteSession(token) {
    await db.session.deleteMany({ where: { id: tokenId(token) } })
  },
  async deleteUserSessions(userId) {
    await db.session.deleteMany({ where: { userId } })
  },
  async deleteExpiredSessions() {
    await db.session.deleteMany({ where: { expiresAt: { lte: new Date() } } })
  },
}
