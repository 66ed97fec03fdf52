import { deviceOf } from '~/domain/account/device'
import { networkKey } from '~/domain/account/network'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import { keyedHash } from '~/platform/keys.server'
import { countAttempt } from '~/platform/rate-limit.server'

type LogIn = { userId: string; network: string; userAgent: string | null }

/**
 * Notes from where a log-in came, as a keyed hash of person, network and kind of browser: no cookie, and
 * nobody reads an address from it. The owner gets a mail where it was not there before; the first device of
 * an account is nobody else's. A few mails a day at most: who travels need not read one for every network.
 */
export async function noteDevice({ userId, network, userAgent }: LogIn): Promise<void> {
  const device = deviceOf(userAgent)
  const id = keyedHash('device', `${userId}\n${networkKey(network)}\n${device}`)
  const at = new Date()
  const { count: known } = await db.device.updateMany({ where: { id }, data: { lastSeenAt: at } })
  if (known > 0) return
  const isFirst = (await db.device.count({ where: { userId } })) === 0
  const mayTell = !isFirst && (await countAttempt('newDeviceMail', userId)).ok
  await transact(async (tx) => {
    const { count } = await tx.device.createMany({ data: [{ id, userId }], skipDuplicates: true })
    if (count === 0 || isFirst) return
    const stream = { type: 'account', id: userId } as const
    const event = { stream, actorId: userId, action: 'account.newDevice', values: { device } }
    const { id: eventId } = await appendEvent(tx, event)
    if (!mayTell) return
    const params = { ...bothPaths('sessions'), device, at: at.toISOString() }
    await tell(tx, { eventId, userIds: [userId], template: 'accountNewDevice', params })
  })
}
