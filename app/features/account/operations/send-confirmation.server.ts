import { tell } from '~/outbox/append.server'
import { TOKEN_PLACE } from '~/outbox/templates/template'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

/**
 * Sends the link that confirms an address, with the event that led to it.
 * @param action the event: signed up, signed up again, link renewed
 */
export async function sendConfirmation(
  tx: Transaction,
  userId: string,
  action: string,
  values: Record<string, string> = {},
): Promise<void> {
  const event = await appendEvent(tx, {
    stream: { type: 'account', id: userId },
    actorId: userId,
    action,
    values,
  })
  await tell(tx, {
    eventId: event.id,
    userIds: [userId],
    template: 'accountConfirmEmail',
    params: bothPaths('confirmEmail', { token: TOKEN_PLACE }),
    inApp: false,
  })
}
