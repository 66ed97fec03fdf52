import { type EventFacts, eventMac, genesis, type Head, headMac, type Stream } from '~/domain/event/chain'
import { databaseTime, type Transaction } from '../database/client.server'
import { newId } from '../new-id.server'
import { BrokenChainError, type NewEvent } from './append-event.server'
import { makeDetail } from './event-detail.server'
import { chainMac } from './event-keys.server'

type ManyEvent = Omit<NewEvent, 'sealedContext' | 'at'>
type StoredHead = Head & { streamId: string; headMac: string }

/**
 * Appends one event to each of many streams of one type in a handful of statements: for imports. The chains
 * are the same as appendEvent makes, whether a stream begins here or goes on.
 * @throws BrokenChainError when the end of a stream was altered outside the application
 */
export async function appendEvents(tx: Transaction, events: readonly ManyEvent[]): Promise<void> {
  const [type] = [...new Set(events.map(({ stream }) => stream.type))]
  if (type === undefined) return
  const mac = chainMac()
  const heads = await lockHeads(tx, type, [...new Set(events.map(({ stream }) => stream.id))])
  if (heads.size !== events.length || events.some(({ stream }) => stream.type !== type)) {
    throw new Error('Many events at once belong to different streams of one type')
  }
  const at = await databaseTime(tx)
  const written = events.map((event) => chain(event))
  await insertEvents(
    tx,
    written.map(({ row }) => row),
  )
  await insertDetails(
    tx,
    written.flatMap(({ details }) => details),
  )
  await moveHeads(
    tx,
    type,
    written.map(({ head }) => head),
  )

  function chain({ stream, actorId, action, values = {} }: ManyEvent) {
    const before = heads.get(stream.id)
    if (!before || before.headMac !== headMac(mac, stream, before)) throw new BrokenChainError(stream)
    const id = newId(at)
    const seq = before.seq + 1
    const fields = Object.keys(values).sort()
    const made = fields.map((field) => makeDetail(id, field, values[field] ?? null))
    const hashes = Object.fromEntries(made.map(({ row, hash }) => [row.field, hash]))
    const facts: EventFacts = { id, stream, seq, actorId, action, fields, hashes, at: at.toISOString() }
    const last = { seq, mac: eventMac(mac, facts, before.mac) }
    const { stream: _named, ...rest } = facts
    const ofStream = { streamType: stream.type, streamId: stream.id }
    return {
      row: { ...rest, ...ofStream, prevHash: before.mac, mac: last.mac },
      details: made.map(({ row }) => row),
      head: { streamId: stream.id, ...last, headMac: headMac(mac, stream, last) },
    }
  }
}

type EventRow = EventFacts & { streamType: string; streamId: string; prevHash: string; mac: string }

/** As JSON in one parameter: much cheaper than a parameter a cell. */
async function insertEvents(tx: Transaction, rows: readonly Omit<EventRow, 'stream'>[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Event" (id, "streamType", "streamId", seq, "actorId", action, fields, hashes, at, "prevHash", mac)
    SELECT id, "streamType", "streamId", seq, "actorId", action, fields, hashes, at, "prevHash", mac
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id text, "streamType" text, "streamId" text,
      seq int, "actorId" text, action text, fields text[], hashes jsonb, at timestamptz, "prevHash" text, mac text)`
}

async function insertDetails(tx: Transaction, rows: readonly ReturnType<typeof makeDetail>['row'][]) {
  const data = rows.map(({ json = 'null', eventId, field, salt }) => ({
    ...{ eventId, field, salt },
    value: JSON.parse(json),
  }))
  await tx.$executeRaw`
    INSERT INTO "EventDetail" ("eventId", field, salt, value)
    SELECT "eventId", field, salt, value
    FROM jsonb_to_recordset(${JSON.stringify(data)}::jsonb)
      AS r("eventId" text, field text, salt text, value jsonb)`
}

/** Locks the ends of streams in one order, so that two imports never wait for each other. */
async function lockHeads(tx: Transaction, type: string, ids: string[]): Promise<Map<string, StoredHead>> {
  const mac = chainMac()
  const starts = ids.map((id) => {
    const stream: Stream = { type, id }
    const start = { seq: 0, mac: genesis(mac, stream) }
    return { mac: start.mac, headMac: headMac(mac, stream, start) }
  })
  await tx.$executeRaw`
    INSERT INTO "EventHead" ("streamType", "streamId", seq, mac, "headMac")
    SELECT ${type}, id, 0, mac, head FROM unnest(
      ${ids}::text[], ${starts.map((one) => one.mac)}::text[], ${starts.map((one) => one.headMac)}::text[]
    ) AS start(id, mac, head) ORDER BY id
    ON CONFLICT DO NOTHING`
  const heads = await tx.$queryRaw<StoredHead[]>`
    SELECT "streamId", seq, mac, "headMac" FROM "EventHead"
    WHERE "streamType" = ${type} AND "streamId" = ANY(${ids}::text[])
    ORDER BY "streamId" FOR UPDATE`
  return new Map(heads.map((head) => [head.streamId, head]))
}

async function moveHeads(tx: Transaction, type: string, heads: readonly StoredHead[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE "EventHead" AS h SET seq = next.seq, mac = next.mac, "headMac" = next.head
    FROM unnest(
      ${heads.map((one) => one.streamId)}::text[], ${heads.map((one) => one.seq)}::int[],
      ${heads.map((one) => one.mac)}::text[], ${heads.map((one) => one.headMac)}::text[]
    ) AS next(id, seq, mac, head)
    WHERE h."streamType" = ${type} AND h."streamId" = next.id`
}
