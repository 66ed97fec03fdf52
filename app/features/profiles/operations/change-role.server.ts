import { type MembershipObjection, roleObjection } from '~/domain/organisation/membership'
import type { OrganisationRole } from '~/domain/permission/matrix'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { countOwners, lockOrganisation, roleNow } from './member-rows.server'

export type MemberChange = { ok: true; userId: string } | { ok: false; reason: MembershipObjection }

/** Gives a member another role. Every session of that person ends, so that no page shows the old rights. */
export function changeRole(
  { actor, thing }: Authorized<'organisation.manageMembers', { id: string }>,
  { membershipId, role }: { membershipId: string; role: OrganisationRole },
): Promise<MemberChange> {
  return transact(async (tx): Promise<MemberChange> => {
    await lockOrganisation(tx, thing.id)
    const membership = await tx.membership.findFirst({
      where: { id: membershipId, organisationId: thing.id, endedAt: null },
    })
    const objection = roleObjection(
      {
        actorRole: await roleNow(tx, thing.id, actor.id),
        currentRole: membership?.role ?? null,
        ownerCount: await countOwners(tx, thing.id),
      },
      role,
    )
    if (objection !== null || !membership) return { ok: false, reason: objection ?? 'notMember' }
    const { userId } = membership
    if (membership.role === role) return { ok: true, userId }
    await tx.membership.update({ where: { id: membershipId }, data: { role } })
    await appendEvent(tx, {
      stream: { type: 'organisation', id: thing.id },
      actorId: actor.id,
      action: 'membership.roleChanged',
      values: { userId, role },
    })
    await tx.session.deleteMany({ where: { userId } })
    return { ok: true, userId }
  })
}
