import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { countAttempt } from '~/platform/rate-limit.server'
import type { Viewer } from '~/platform/session/viewer.server'
import { findBounce } from './find-bounce.server'

/**
 * Sends a mail to an address that has bounced: where the mail server takes it, the address counts as working
 * again. Nothing happens where it works, and after a few tries within the hour.
 */
export async function checkAddress(viewer: Viewer): Promise<void> {
  if (!(await findBounce(viewer))) return
  if (!(await countAttempt('checkAddress', viewer.id)).ok) return
  await transact(async (tx) => {
    const { id: eventId } = await appendEvent(tx, {
      stream: { type: 'account', id: viewer.id },
      actorId: viewer.id,
      action: 'account.addressCheckAsked',
    })
    const params = bothPaths('notifications')
    await tell(tx, { eventId, userIds: [viewer.id], template: 'accountCheckAddress', params, inApp: false })
  })
}
