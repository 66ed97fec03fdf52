import { db } from '../database/client.server'

/** Who did what when; `fields` are the names of what changed, `reason` the words of a decision. */
export type HistoryEntry = {
  id: string
  action: string
  at: Date
  /** null: the platform, or an account that is gone */
  actorName: string | null
  fields: string[]
  reason: string | null
}

const MOST = 100

/** The latest events of a stream that holds nothing sealed, newest first. Two statements. */
export async function readHistory(streamType: string, streamId: string): Promise<HistoryEntry[]> {
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
  return events.map(({ id, action, at, actorId, fields, details }) => {
    const reason = details[0]?.value
    return {
      ...{ id, action, at, fields },
      actorName: actorId === null ? null : (names.get(actorId) ?? null),
      reason: typeof reason === 'string' ? reason : null,
    }
  })
}
