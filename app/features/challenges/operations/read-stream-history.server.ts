import { db } from '~/platform/database/client.server'

/** Who did what when; `reason`: the words of a decision. */
export type StreamHistoryItem = {
  id: string
  action: string
  at: Date
  /** null: the platform, or an account that is gone */
  actorName: string | null
  reason: string | null
}

const MOST = 100

/** The latest events of a stream that holds nothing sealed, newest first. The caller has been allowed to read them. Two statements. */
export async function readStreamHistory(streamType: string, streamId: string): Promise<StreamHistoryItem[]> {
  const events = await db.event.findMany({
    where: { streamType, streamId },
    orderBy: { seq: 'desc' },
    take: MOST,
    include: { details: { where: { field: 'reason' }, select: { value: true } } },
  })
  const actors = await db.user.findMany({
    where: { id: { in: [...new Set(events.flatMap(({ actorId }) => actorId ?? []))] } },
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
