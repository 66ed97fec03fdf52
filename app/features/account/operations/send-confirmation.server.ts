import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

/** Stands in a path where the mail puts its token. */
const TOKEN_PLACE = '{token}'

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
