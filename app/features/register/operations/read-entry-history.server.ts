import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** Who did what when; `reason`: the words of a decision. */
export type EntryHistoryItem = {
  id: string
  action: string
  at: Date
  /** null: the platform, or an account that is gone */
  actorName: string | null
  reason: string | null
}

const MOST = 100

/** The latest events of an entry, newest first. Two statements. */
export async function readEntryHistory({
  thing,
}: Authorized<'register.manage', { id: string }>): Promise<EntryHistoryItem[]> {
  const events = await db.event.findMany({
    where: { streamType: 'registerEntry', streamId: thing.id },
    orderBy: { seq: 'desc' },
    take: MOST,
    include: { details: { where: { field: 'reason' }, select: { value: true } } },
  })
  const actorIds = [...new Set(events.flatMap(({ actorId }) => actorId ?? []))]
  const actors = await db.user.findMany({
    where: { id: { in: actorIds } },
    select: { id: true, displayName: true },
  })
  const names = new Map(actors.map(({ id, displayName }) => [id, displayName]))
  return events.map(({ id, action, at, actorId, details }) => {
    const reason = details[0]?.value
    return {
      ...{ id, action, at },
      actorName: actorId === null ? null : (names.get(actorId) ?? null),
      reason: typeof reason === 'string' ? reason : null,
    }
  })
}
