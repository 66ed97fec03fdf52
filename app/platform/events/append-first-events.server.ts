import { type EventFacts, eventMac, genesis, headMac } from '~/domain/event/chain'
import { databaseTime, type Transaction } from '../database/client.server'
import { newId } from '../new-id.server'
import type { NewEvent } from './append-event.server'
import { makeDetail } from './event-detail.server'
import { chainMac } from './event-keys.server'

type FirstEvent = Omit<NewEvent, 'sealedContext' | 'at'>

/**
 * Appends the first event of many new streams in a handful of statements: for imports. The chains are the
 * same as appendEvent makes.
 * @throws where one of the streams has begun already
 */
export async function appendFirstEvents(tx: Transaction, events: readonly FirstEvent[]): Promise<void> {
  const mac = chainMac()
  const at = await databaseTime(tx)
  const written = events.map((event) => chain(event))
  await tx.event.createMany({ data: written.map(({ row }) => row) })
  await tx.eventDetail.createMany({ data: written.flatMap(({ details }) => details) })
  await tx.eventHead.createMany({ data: written.map(({ head }) => head) })

  function chain({ stream, actorId, action, values = {} }: FirstEvent) {
    const id = newId(at)
    const fields = Object.keys(values).sort()
    const made = fields.map((field) => makeDetail(id, field, values[field] ?? null))
    const hashes = Object.fromEntries(made.map(({ row, hash }) => [row.field, hash]))
    const facts: EventFacts = { id, stream, seq: 1, actorId, action, fields, hashes, at: at.toISOString() }
    const prevHash = genesis(mac, stream)
    const last = { seq: 1, mac: eventMac(mac, facts, prevHash) }
    const ofStream = { streamType: stream.type, streamId: stream.id }
    return {
      row: { id, ...ofStream, seq: 1, actorId, action, fields, hashes, at, prevHash, mac: last.mac },
      details: made.map(({ row }) => ({
        eventId: row.eventId,
        field: row.field,
        salt: row.salt,
        value: JSON.parse(row.json ?? 'null') ?? undefined,
      })),
      head: { ...ofStream, ...last, headMac: headMac(mac, stream, last) },
    }
  }
}
