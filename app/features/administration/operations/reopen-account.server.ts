import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { databaseTime, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'

export type Reopened = { ok: true } | { ok: false; reason: 'wrongState' }

/** Opens a closed account again, with a reason. It counts as used now, so that it is not closed the next day. */
export function reopenAccount(
  { actor }: Authorized<'users.manage', null>,
  { userId, reason }: { userId: string; reason: string },
): Promise<Reopened> {
  return transact(async (tx): Promise<Reopened> => {
    const at = await databaseTime(tx)
    const { count } = await tx.user.updateMany({
      where: { id: userId, disabledAt: { not: null }, erasedAt: null, deletionAskedAt: null },
      data: { disabledAt: null, disabledReason: null, inactiveWarnedAt: null, lastSeenAt: at },
    })
    if (count === 0) return { ok: false, reason: 'wrongState' }
    const stream = { type: 'account', id: userId } as const
    const event = { stream, actorId: actor.id, action: 'account.reopened', values: { reason } }
    const { id: eventId } = await appendEvent(tx, event)
    const params = { ...bothPaths('logIn'), reason }
    await tell(tx, { eventId, userIds: [userId], template: 'accountReopened', params })
    return { ok: true }
  })
}
