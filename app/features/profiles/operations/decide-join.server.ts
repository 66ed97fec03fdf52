import { decide } from '~/domain/lifecycle/transition'
import { JOIN_TRANSITIONS, type JoinRequestState } from '~/domain/organisation/lifecycle'
import { admitObjection } from '~/domain/organisation/membership'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockOrganisation, roleNow } from './member-rows.server'

type Verdict = { action: 'accept'; role: OrganisationRole } | { action: 'refuse'; reason: string }
type Decided =
  | { ok: true }
  | { ok: false; reason: 'wrongState' | 'reasonMissing' | 'ownersDecide' | 'notPermitted' }

/** Lets somebody in with a role, or refuses with a reason. Somebody who had left comes back with the new role. */
export function decideJoin(
  { actor, thing }: Authorized<'organisation.manageMembers', { id: string; name: string }>,
  requestId: string,
  verdict: Verdict,
): Promise<Decided> {
  const row = JOIN_TRANSITIONS[verdict.action]
  const reason = verdict.action === 'refuse' ? verdict.reason.trim() : null
  return transact(async (tx): Promise<Decided> => {
    await lockOrganisation(tx, thing.id)
    const actorRole = await roleNow(tx, thing.id, actor.id)
    if (actorRole !== 'owner' && actorRole !== 'admin') return { ok: false, reason: 'notPermitted' }
    const request = await tx.joinRequest.findFirst({ where: { id: requestId, organisationId: thing.id } })
    if (!request) return { ok: false, reason: 'wrongState' }
    const decision = decide<JoinRequestState, never, never>(row, request.state, {}, reason ?? undefined)
    if (!decision.ok) return decision
    if (verdict.action === 'accept') {
      const objection = admitObjection(actorRole, verdict.role)
      if (objection) return { ok: false, reason: objection }
      await admit(tx, thing.id, request.userId, verdict.role)
    }
    await tx.joinRequest.updateMany({
      where: { id: requestId, state: { in: [...row.from] } },
      data: { state: row.to, reason, decidedById: actor.id, decidedAt: new Date() },
    })
    const role = verdict.action === 'accept' ? verdict.role : null
    const event = await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.id },
      actorId: actor.id,
      action: row.event,
      values: { requestId, userId: request.userId, role, reason },
    })
    await tell(tx, {
      eventId: event.id,
      userIds: [request.userId],
      template: 'joinDecided',
      params: {
        ...bothPaths('organisation', { organisationId: thing.id }),
        organisation: thing.name,
        isAccepted: verdict.action === 'accept',
        reason: reason ?? '',
      },
    })
    return { ok: true }
  })
}

async function admit(tx: Transaction, organisationId: string, userId: string, role: OrganisationRole) {
  await tx.membership.upsert({
    where: { userId_organisationId: { userId, organisationId } },
    create: { userId, organisationId, role },
    update: { role, endedAt: null },
  })
}
