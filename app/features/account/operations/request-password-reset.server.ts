import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

/** Sends a link for a new password where there is an account; the caller does not learn whether there is. */
export async function requestPasswordReset(email: string): Promise<void> {
  const user = await db.user.findUnique({ where: { email }, select: { id: true } })
  if (!user) return
  await transact(async (tx) => {
    const event = await appendEvent(tx, {
      stream: { type: 'account', id: user.id },
      actorId: null,
      action: 'account.passwordResetRequested',
    })
    await tell(tx, {
      eventId: event.id,
      userIds: [user.id],
      template: 'accountResetPassword',
      params: bothPaths('confirmEmail', { token: '{token}' }),
      inApp: false,
    })
  })
}
