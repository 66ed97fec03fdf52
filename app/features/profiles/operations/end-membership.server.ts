import { endObjection, leaveObjection } from '~/domain/organisation/membership'
import { type Transaction, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { MemberChange } from './change-role.server'
import { dropDrafts } from './drop-drafts.server'
import { countOwners, lockOrganisation, roleNow } from './member-rows.server'

type Ending = { organisationId: string; userId: string; actorId: string; action: string }

/** Ends somebody's membership. The row stays, so that former members are known as such. */
export function endMembership(
  { actor, thing }: Authorized<'organisation.manageMembers', { id: string }>,
  { membershipId }: { membershipId: string },
): Promise<MemberChange> {
  return transact(async (tx): Promise<MemberChange> => {
    await lockOrganisation(tx, thing.id)
    const membership = await tx.membership.findFirst({
      where: { id: membershipId, organisationId: thing.id, endedAt: null },
    })
    const objection = endObjection({
      actorRole: await roleNow(tx, thing.id, actor.id),
      currentRole: membership?.role ?? null,
      ownerCount: await countOwners(tx, thing.id),
    })
    if (objection !== null || !membership) return { ok: false, reason: objection ?? 'notMember' }
    const { userId } = membership
    await end(tx, { organisationId: thing.id, userId, actorId: actor.id, action: 'membership.ended' })
    return { ok: true, userId }
  })
}

/** Leaves an organisation. The last owner stays until somebody else is one. */
export function leaveOrganisation({
  actor,
  thing,
}: Authorized<'organisation.viewMembers', { id: string }>): Promise<MemberChange> {
  return transact(async (tx): Promise<MemberChange> => {
    await lockOrganisation(tx, thing.id)
    const objection = leaveObjection({
      currentRole: await roleNow(tx, thing.id, actor.id),
      ownerCount: await countOwners(tx, thing.id),
    })
    if (objection !== null) return { ok: false, reason: objection }
    await end(tx, {
      organisationId: thing.id,
      userId: actor.id,
      actorId: actor.id,
      action: 'membership.left',
    })
    return { ok: true, userId: actor.id }
  })
}

async function end(tx: Transaction, { organisationId, userId, actorId, action }: Ending) {
  await tx.membership.update({
    where: { userId_organisationId: { userId, organisationId } },
    data: { endedAt: new Date() },
  })
  await dropDrafts(tx, organisationId, [userId])
  await appendEvent(tx, {
    stream: { type: 'organisation', id: organisationId },
    actorId,
    action,
    values: { userId },
  })
  await tx.session.deleteMany({ where: { userId } })
}
