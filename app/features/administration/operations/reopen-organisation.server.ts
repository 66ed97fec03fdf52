import { decide } from '~/domain/lifecycle/transition'
import { ORGANISATION_TRANSITIONS, type OrganisationState } from '~/domain/organisation/lifecycle'
import { membersOf } from '~/features/profiles/operations/member-rows.server'
import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'

type Reopened = { ok: true } | { ok: false; reason: 'wrongState' | 'reasonMissing' | 'changedMeanwhile' }

/** Staff opens a closed organisation again. It is looked at anew before everybody sees it. */
export function reopenOrganisation(
  { actor, thing }: Authorized<'organisation.review', { id: string; name: string }>,
  { reason, version }: { reason: string; version: number },
): Promise<Reopened> {
  const { reopen } = ORGANISATION_TRANSITIONS
  return transact(async (tx): Promise<Reopened> => {
    const { state } = await tx.organisation.findUniqueOrThrow({ where: { id: thing.id } })
    const decision = decide<OrganisationState, never, never>(reopen, state, {}, reason)
    if (!decision.ok) return decision
    const { count } = await tx.organisation.updateMany({
      where: { id: thing.id, state: { in: [...reopen.from] }, version },
      data: {
        state: reopen.to,
        verifiedAt: null,
        verifiedById: null,
        updatedAt: await databaseTime(tx),
        version: { increment: 1 },
      },
    })
    if (count === 0) return { ok: false, reason: 'changedMeanwhile' }
    const words = reason.trim()
    const event = await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.id },
      actorId: actor.id,
      action: reopen.event,
      values: { state: reopen.to, reason: words },
    })
    await markChanged(tx, 'organisation', thing.id)
    await tell(tx, {
      eventId: event.id,
      userIds: await membersOf(tx, thing.id),
      template: 'organisationReopened',
      params: {
        ...bothPaths('organisation', { organisationId: thing.id }),
        organisation: thing.name,
        reason: words,
      },
    })
    return { ok: true }
  })
}
