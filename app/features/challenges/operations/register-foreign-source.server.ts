import type { Transaction } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Origin } from '~/platform/imports/import-target'

/** Notes in the transaction of a batch where foreign challenges come from; an event where that is new. */
export async function registerForeignSource(tx: Transaction, origin: Origin): Promise<void> {
  const { source: name, actorId } = origin
  const licence = origin.licence ?? ''
  const known = await tx.foreignSource.findUnique({ where: { name } })
  const url = origin.url ?? known?.url ?? null
  await tx.foreignSource.upsert({
    where: { name },
    create: { name, licence, url },
    update: { licence, url, importedAt: new Date() },
  })
  if (known && known.licence === licence && known.url === url) return
  await appendEvent(tx, {
    stream: { type: 'foreignSource', id: name },
    actorId,
    action: known ? 'foreignSource.changed' : 'foreignSource.added',
    values: { licence, url },
  })
}
