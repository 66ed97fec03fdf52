import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** Who did what when; `fields` are the names of what changed, `reason` the words of a decision. */
export type HistoryEntry = {
  id: string
  action: string
  at: Date
  actorName: string | null
  fields: string[]
  reason: string | null
}

const MOST = 100

/** The latest events of a challenge, newest first. Its stream holds nothing sealed. */
export async function readChallengeHistory({
  thing,
}: Authorized<'challenge.manage', { id: string }>): Promise<HistoryEntry[]> {
  const events = await db.event.findMany({
    where: { streamType: 'challenge', streamId: thing.id },
    orderBy: { seq: 'desc' },
    take: MOST,
    include: { details: { where: { field: 'reason' }, select: { value: true } } },
  })
  const actorIds = events.flatMap((event) => event.actorId ?? [])
  const actors = await db.user.findMany({
    where: { id: { in: [...new Set(actorIds)] } },
    select: { id: true, displayName: true },
  })
  const names = new Map(actors.map((actor) => [actor.id, actor.displayName]))
  return events.map(({ id, action, at, actorId, fields, details }) => {
    const reason = details[0]?.value
    const actorName = actorId === null ? null : (names.get(actorId) ?? null)
    return { id, action, at, actorName, fields, reason: typeof reason === 'string' ? reason : null }
  })
}
