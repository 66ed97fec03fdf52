import type { Adapter, DatabaseSession } from 'lucia'
import type { PlatformRole } from '~/domain/permission/matrix'
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
}

/**
 * Lucia's storage on Prisma. Lucia takes the cookie's token for the session id; the database only gets its
 * SHA-256, so that a copy of the table opens no session. Lucia always sees the raw token.
 */
export const sessionAdapter: Adapter = {
  async getSessionAndUser(token) {
    const row = await db.session.findUnique({ where: { id: tokenId(token) }, include: { user: true } })
    // A closed account has no sessions; should one be left, it opens nothing.
    if (!row || row.user.disabledAt || row.user.deletionAskedAt) return [null, null]
    const { id, displayName, platformRole, locale, isDemo, totpConfirmedAt, lastSeenAt } = row.user
    const session = { id: token, userId: id, expiresAt: row.expiresAt, attributes: {} }
    const attributes = {
      displayName,
      platformRole,
      locale: locale === 'en' ? 'en' : 'de',
      isDemo,
      toast: row.toast,
      hasSecondFactor: totpConfirmedAt !== null,
      secondFactorAt: row.secondFactorAt,
      provedAt: row.provedAt,
      activeOrganisationId: row.activeOrganisationId,
      device: row.device,
      sessionSeenAt: row.lastSeenAt,
      personSeenAt: lastSeenAt,
    } as const
    return [session, { id, attributes }]
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
