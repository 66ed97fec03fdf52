import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** Who did what when; `reason`: the words of a decision. */
export type PilotHistoryEntry = {
  id: string
  action: string
  at: Date
  /** null: the platform, or an account that is gone */
  actorName: string | null
  reason: string | null
}

const MOST = 100

/** The latest events of a pilot, newest first. Its stream holds nothing sealed. Two statements. */
export async function readPilotHistory({
  thing,
}: Authorized<'pilot.manage', { id: string }>): Promise<PilotHistoryEntry[]> {
  const events = await db.event.findMany({
    where: { streamType: 'pilot', streamId: thing.id },
    orderBy: { seq: 'desc' },
    take: MOST,
    include: { details: { where: { field: 'reason' }, select: { value: true } } },
  })
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(events.flatMap(({ actorId }) => actorId ?? []))] } },
    select: { id: true, displayName: true },
  })
  const nameOf = (id: string | null) => people.find((one) => one.id === id)?.displayName ?? null
  return events.map(({ id, action, at, actorId, details: [detail] }) => ({
    ...{ id, action, at, actorName: nameOf(actorId) },
    reason: typeof detail?.value === 'string' ? detail.value : null,
  }))
}
