import { type RoleChangeObjection, roleChangeObjection } from '~/domain/account/role-change'
import type { PlatformRole } from '~/domain/permission/matrix'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { lockAdministrators } from './lock-administrators.server'

export type PlatformRoleChange = { userId: string; role: PlatformRole; reason: string }
export type PlatformRoleAnswer =
  | { ok: true }
  | { ok: false; reason: RoleChangeObjection | 'notPermitted' | 'wrongState' }

/**
 * Changes what somebody may do on the platform, with a reason. All sessions of that person end with the
 * change, so that no session outlives the rights it was started with.
 */
export function changePlatformRole(
  { actor }: Authorized<'users.manage', null>,
  { userId, role, reason }: PlatformRoleChange,
): Promise<PlatformRoleAnswer> {
  return transact(async (tx): Promise<PlatformRoleAnswer> => {
    const administrators = await lockAdministrators(tx)
    // Two administrators may demote each other at the same moment: the second one is none any more.
    if (!administrators.includes(actor.id)) return { ok: false, reason: 'notPermitted' }
    const person = await tx.user.findUnique({ where: { id: userId } })
    if (!person) return { ok: false, reason: 'wrongState' }
    const objection = roleChangeObjection({
      actorId: actor.id,
      person,
      to: role,
      reason,
      administrators: administrators.length,
    })
    if (objection) return { ok: false, reason: objection }
    const { count } = await tx.user.updateMany({
      where: { id: userId, platformRole: person.platformRole },
      data: { platformRole: role },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    await tx.session.deleteMany({ where: { userId } })
    const event = await appendEvent(tx, {
      stream: { type: 'account', id: userId },
      actorId: actor.id,
      action: 'account.roleChanged',
      values: { platformRole: role, reason },
    })
    await tell(tx, {
      eventId: event.id,
      userIds: [userId],
      template: 'accountRoleChanged',
      params: { ...bothPaths('workspace'), reason },
    })
    return { ok: true }
  })
}
