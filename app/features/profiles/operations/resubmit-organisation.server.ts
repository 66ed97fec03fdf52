import { decide } from '~/domain/lifecycle/transition'
import { ORGANISATION_TRANSITIONS, type OrganisationState } from '~/domain/organisation/lifecycle'
import { markChanged } from '~/outbox/append.server'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** Members of a rejected organisation ask staff for another look. */
export function resubmitOrganisation({ actor, thing }: Authorized<'organisation.edit', { id: string }>) {
  const { resubmit } = ORGANISATION_TRANSITIONS
  return transact(async (tx) => {
    const { state } = await tx.organisation.findUniqueOrThrow({ where: { id: thing.id } })
    const decision = decide<OrganisationState, never, never>(resubmit, state, {})
    if (!decision.ok) return decision
    const { count } = await tx.organisation.updateMany({
      where: { id: thing.id, state: { in: [...resubmit.from] } },
      data: { state: resubmit.to, updatedAt: new Date(), version: { increment: 1 } },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' } as const
    await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.id },
      actorId: actor.id,
      action: resubmit.event,
      values: { state: resubmit.to },
    })
    await markChanged(tx, 'organisation', thing.id)
    return { ok: true } as const
  })
}
