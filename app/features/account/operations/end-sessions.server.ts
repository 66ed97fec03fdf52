import type { Prisma } from '#prisma/generated/client'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { tokenId } from '~/platform/token-id.server'

/** Which of one's own sessions: one by its id, all but this one, or all of them. */
export type WhichSessions = { sessionId: string } | 'others' | 'all'

/** Ends own sessions and says how many there were. Somebody else's are never touched. */
export function endSessions(viewer: Viewer, which: WhichSessions): Promise<number> {
  const where: Prisma.SessionWhereInput = { userId: viewer.id }
  if (which === 'others') where.id = { not: tokenId(viewer.sessionToken) }
  else if (which !== 'all') where.id = which.sessionId
  return transact(async (tx) => {
    const { count } = await tx.session.deleteMany({ where })
    if (count === 0) return 0
    await appendEvent(tx, {
      stream: { type: 'account', id: viewer.id },
      actorId: viewer.id,
      action: 'account.sessionsEnded',
      values: { count },
    })
    return count
  })
}
