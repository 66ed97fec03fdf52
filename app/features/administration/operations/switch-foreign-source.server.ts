import { markChanged } from '~/outbox/append.server'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'

export type SourceSwitch = { name: string; version: number; to: 'on' | 'off' }
export type SwitchAnswer = { ok: true } | { ok: false; reason: 'wrongState' }

/**
 * Says whether the challenges of a source are matched with providers. The worker computes the matches, or
 * removes them, afterwards; pages follow the switch at once. Asked twice for the same, it is done once.
 */
export function switchForeignSource(
  { actor }: Authorized<'sources.manage', null>,
  { name, version, to }: SourceSwitch,
): Promise<SwitchAnswer> {
  const isMatched = to === 'on'
  return transact(async (tx): Promise<SwitchAnswer> => {
    const { count } = await tx.foreignSource.updateMany({
      where: { name, version, isMatched: !isMatched },
      data: { isMatched, version: { increment: 1 } },
    })
    if (count === 0) {
      const source = await tx.foreignSource.findUnique({ where: { name } })
      return source?.isMatched === isMatched ? { ok: true } : { ok: false, reason: 'wrongState' }
    }
    await appendEvent(tx, {
      stream: { type: 'foreignSource', id: name },
      actorId: actor.id,
      action: isMatched ? 'foreignSource.switchedOn' : 'foreignSource.switchedOff',
      values: { isMatched },
    })
    await markChanged(tx, 'foreignSource', name)
    await markChanged(tx, 'foreignListing', name)
    return { ok: true }
  })
}
