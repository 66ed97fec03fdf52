import { awaitsCode } from '~/domain/account/session-rules'
import { db } from '~/platform/database/client.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { tokenId } from '~/platform/token-id.server'

export type SessionRow = { id: string; device: string; since: Date; lastSeen: Date; isThis: boolean }

/** One's own sessions, the last used first; log-ins that still wait for their code are none. */
export async function listSessions(viewer: Viewer): Promise<SessionRow[]> {
  const rows = await db.session.findMany({
    where: { userId: viewer.id, expiresAt: { gt: new Date() } },
    orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }],
    take: 100,
  })
  const own = tokenId(viewer.sessionToken)
  return rows
    .filter(({ secondFactorAt }) => !awaitsCode({ hasSecondFactor: viewer.hasSecondFactor, secondFactorAt }))
    .map(({ id, device, createdAt: since, lastSeenAt: lastSeen }) => ({
      ...{ id, device, since, lastSeen },
      isThis: id === own,
    }))
}
