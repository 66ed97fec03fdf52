import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

/**
 * Ends the second factor of somebody who has lost phone and recovery codes, with all sessions. For whoever
 * has the machine in their hands and has checked who asks; the owner gets a mail.
 * @returns whether there was one
 */
export function resetSecondFactor(email: string): Promise<boolean> {
  return transact(async (tx) => {
    const user = await tx.user.findUnique({ where: { email } })
    if (!user?.totpConfirmedAt) return false
    const userId = user.id
    await tx.user.update({
      where: { id: userId },
      data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null },
    })
    await tx.recoveryCode.deleteMany({ where: { userId } })
    await tx.session.deleteMany({ where: { userId } })
    const stream = { type: 'account', id: userId } as const
    const event = { stream, actorId: null, action: 'account.secondFactorReset' }
    const { id: eventId } = await appendEvent(tx, event)
    const params = bothPaths('secondFactor')
    await tell(tx, { eventId, userIds: [userId], template: 'accountSecondFactorOff', params })
    return true
  })
}
