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
 * Notes with what and from where a log-in came: a keyed hash of person and kind of browser for a year, and one of
 * person, network and kind of browser for some days (`cleanUp`): nobody reads an address from it, and it needs no
 * cookie. The owner gets a mail where the kind of browser is new, or where the account was used elsewhere in these
 * days; the first device of an account is nobody else's. A few mails a day at most: who travels need not read one
 * for every network.
 */
export async function noteDevice({ userId, network, userAgent }: LogIn): Promise<void> {
  const device = deviceOf(userAgent)
  const browser = keyedHash('device', `${userId}\n${device}`)
  const here = keyedHash('device', `${userId}\n${networkKey(network)}\n${device}`)
  const at = new Date()
  await db.device.updateMany({ where: { id: { in: [browser, here] } }, data: { lastSeenAt: at } })
  const known = await db.device.findMany({ where: { userId }, select: { id: true, isOfNetwork: true } })
  const isKnown = (id: string) => known.some((one) => one.id === id)
  if (isKnown(browser) && isKnown(here)) return
  const isElsewhere = known.some(({ isOfNetwork }) => isOfNetwork)
  const isStrange = known.length > 0 && !isKnown(here) && (!isKnown(browser) || isElsewhere)
  const mayTell = isStrange && (await countAttempt('newDeviceMail', userId)).ok
  await transact(async (tx) => {
    const rows = [
      { id: browser, userId, isOfNetwork: false },
      { id: here, userId, isOfNetwork: true },
    ]
    const { count } = await tx.device.createMany({ data: rows, skipDuplicates: true })
    if (count === 0 || !isStrange) return
    const stream = { type: 'account', id: userId } as const
    const event = { stream, actorId: userId, action: 'account.newDevice', values: { device } }
    const { id: eventId } = await appendEvent(tx, event)
    if (!mayTell) return
    const params = { ...bothPaths('sessions'), device, at: at.toISOString() }
    await tell(tx, { eventId, userIds: [userId], template: 'accountNewDevice', params })
  })
}
