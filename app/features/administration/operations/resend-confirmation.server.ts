import { sendConfirmation } from '~/features/account/operations/send-confirmation.server'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'

/** Sends the link that confirms an address once more, for a person who has not found it. */
export function resendConfirmation(
  { actor }: Authorized<'users.manage', null>,
  userId: string,
): Promise<{ ok: true } | { ok: false; reason: 'alreadyConfirmed' }> {
  return transact(async (tx) => {
    const waits = { id: userId, emailConfirmedAt: null, disabledAt: null, erasedAt: null }
    const person = await tx.user.findFirst({ where: waits, select: { id: true } })
    if (!person) return { ok: false, reason: 'alreadyConfirmed' } as const
    const stream = { type: 'account', id: userId }
    await appendEvent(tx, { stream, actorId: actor.id, action: 'account.confirmationResent' })
    await sendConfirmation(tx, userId, 'account.linkRenewed')
    return { ok: true } as const
  })
}
