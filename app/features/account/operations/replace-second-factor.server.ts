import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { newSecret, sealSecret } from '~/platform/second-factor.server'
import type { Viewer } from '~/platform/session/viewer.server'

/**
 * Another phone: the old secret and its recovery codes end, a new secret waits for its first code. Until
 * then no session counts as proved by a code, so that what needs one stays closed meanwhile.
 */
export function replaceSecondFactor({ id: userId }: Viewer): Promise<void> {
  const totpSecret = sealSecret(userId, newSecret())
  return transact(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, totpConfirmedAt: { not: null } },
      data: { totpSecret, totpConfirmedAt: null, totpLastStep: null },
    })
    if (count === 0) return
    await tx.recoveryCode.deleteMany({ where: { userId } })
    await tx.session.updateMany({ where: { userId }, data: { secondFactorAt: null } })
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'account', id: userId },
      actorId: userId,
      action: 'account.secondFactorReplaced',
    })
    const params = bothPaths('secondFactor')
    await tell(tx, { eventId, userIds: [userId], template: 'accountSecondFactorOff', params })
  })
}
