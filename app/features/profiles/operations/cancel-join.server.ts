import { JOIN_TRANSITIONS } from '~/domain/organisation/lifecycle'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** Takes back one's own request to join. */
export function cancelJoin({ actor, thing }: Authorized<'organisation.join', { id: string }>) {
  const { cancel } = JOIN_TRANSITIONS
  return transact(async (tx) => {
    const { count } = await tx.joinRequest.updateMany({
      where: { organisationId: thing.id, userId: actor.id, state: { in: [...cancel.from] } },
      data: { state: cancel.to, decidedAt: new Date() },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' } as const
    const stream = { type: 'organisation', id: thing.id }
    await appendEvent(tx, { stream, actorId: actor.id, action: cancel.event, values: { userId: actor.id } })
    return { ok: true } as const
  })
}
