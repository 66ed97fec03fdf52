import { tell } from '~/outbox/append.server'
import { TOKEN_PLACE } from '~/outbox/templates/template'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'

/**
 * Sends the link that confirms an address, with the event that led to it.
 * @param action the event: signed up, signed up again, link renewed
 * @param target where the person wanted to go when they signed up; the link leads on to it
 */
export async function sendConfirmation(
  tx: Transaction,
  userId: string,
  action: string,
  { values = {}, target = null }: { values?: Record<string, string>; target?: string | null } = {},
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
    params: leadingOn(bothPaths('confirmEmail', { token: TOKEN_PLACE }), target),
    inApp: false,
  })
}

/** The same pages with where to go on to in their addresses. */
function leadingOn<Paths extends Record<string, string>>(paths: Paths, target: string | null): Paths {
  if (target === null) return paths
  const query = new URLSearchParams({ weiter: target })
  const entries = Object.entries(paths).map(([name, address]) => [name, `${address}?${query}`])
  return Object.fromEntries(entries) as Paths
}
