import { decide } from '~/domain/lifecycle/transition'
import { ORGANISATION_TRANSITIONS, type OrganisationState } from '~/domain/organisation/lifecycle'
import { membersOf } from '~/features/profiles/operations/member-rows.server'
import { markChanged, tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'

export type Verdict = { action: 'verify' | 'reject'; reason: string; version: number }
type Reviewed = { ok: true } | { ok: false; reason: 'wrongState' | 'reasonMissing' | 'changedMeanwhile' }

/**
 * Staff verifies an organisation or rejects it, with a reason that its members read. What staff decides
 * about is what it saw: a profile that has changed since is not decided.
 */
export function reviewOrganisation(
  { actor, thing }: Authorized<'organisation.review', { id: string }>,
  { action, reason, version }: Verdict,
): Promise<Reviewed> {
  const row = ORGANISATION_TRANSITIONS[action]
  return transact(async (tx): Promise<Reviewed> => {
    const organisation = await tx.organisation.findUniqueOrThrow({ where: { id: thing.id } })
    const decision = decide<OrganisationState, never, never>(row, organisation.state, {}, reason)
    if (!decision.ok) return decision
    const at = await databaseTime(tx)
    const words = reason.trim()
    const isVerified = action === 'verify'
    const { count } = await tx.organisation.updateMany({
      where: { id: thing.id, state: { in: [...row.from] }, version },
      data: {
        state: row.to,
        verificationReason: words,
        verifiedById: isVerified ? actor.id : null,
        verifiedAt: isVerified ? at : null,
        updatedAt: at,
        version: { increment: 1 },
      },
    })
    if (count === 0) return { ok: false, reason: 'changedMeanwhile' }
    const event = await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.id },
      actorId: actor.id,
      action: row.event,
      values: { state: row.to, reason: words },
    })
    await markChanged(tx, 'organisation', thing.id)
    const userIds = await membersOf(tx, thing.id)
    const params = {
      ...bothPaths('organisation', { organisationId: thing.id }),
      organisation: organisation.name,
      reason: words,
    }
    const template = isVerified ? 'organisationVerified' : 'organisationRejected'
    await tell(tx, { eventId: event.id, userIds, template, params })
    return { ok: true }
  })
}
