import { tell } from '~/outbox/append.server'
import { TOKEN_PLACE } from '~/outbox/templates/template'
import { bothPaths } from '~/paths'
import { atLeast } from '~/platform/at-least.server'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

/** Longer than it takes to write the message, so that the time does not tell whether there is an account. */
const ANSWER_MILLISECONDS = 300

/** Sends a link for a new password where there is an account; the caller does not learn whether there is. */
export function requestPasswordReset(email: string): Promise<void> {
  return atLeast(ANSWER_MILLISECONDS, sendLink(email))
}

async function sendLink(email: string): Promise<void> {
  const user = await db.user.findUnique({ where: { email, deletionAskedAt: null }, select: { id: true } })
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
      params: bothPaths('confirmEmail', { token: TOKEN_PLACE }),
      inApp: false,
    })
  })
}
