import { secondFactorDuty } from '~/domain/permission/second-factor'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Viewer } from '~/platform/session/viewer.server'

export type SwitchedOff = { ok: true } | { ok: false; reason: 'required' | 'notSetUp' }

/**
 * Ends a second factor where no role demands it: secret and recovery codes are gone, and no session counts
 * as proved by a code any more.
 */
export function switchOffSecondFactor(viewer: Viewer): Promise<SwitchedOff> {
  const userId = viewer.id
  return transact(async (tx): Promise<SwitchedOff> => {
    const { platformRole } = await tx.user.findUniqueOrThrow({ where: { id: userId } })
    const rows = await tx.membership.findMany({
      where: { userId, endedAt: null },
      select: { role: true, organisation: { select: { kind: true } } },
    })
    const memberships = rows.map(({ role, organisation }) => ({
      role,
      isActive: true,
      kind: organisation.kind,
    }))
    if (secondFactorDuty({ platformRole, memberships })) return { ok: false, reason: 'required' }
    const { count } = await tx.user.updateMany({
      where: { id: userId, totpConfirmedAt: { not: null } },
      data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
    })
    if (count === 0) return { ok: false, reason: 'notSetUp' }
    await tx.recoveryCode.deleteMany({ where: { userId } })
    await tx.session.updateMany({ where: { userId }, data: { secondFactorAt: null } })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'account', id: userId },
      actorId: userId,
      action: 'account.secondFactorSwitchedOff',
    })
    const params = bothPaths('secondFactor')
    await tell(tx, { eventId, userIds: [userId], template: 'accountSecondFactorOff', params })
    return { ok: true }
  })
}
