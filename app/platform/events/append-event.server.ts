import { Prisma } from '#prisma/generated/client'
import type { JsonValue } from '~/domain/canonical/canonical-json'
import {
  type EventFacts,
  eventMac,
  genesis,
  type Head,
  headMac,
  type Mac,
  type Stream,
} from '~/domain/event/chain'
import { databaseTime, type Transaction } from '../database/client.server'
import { newId } from '../new-id.server'
import { makeDetail } from './event-detail.server'
import { chainMac } from './event-keys.server'

/** What happened. `values` are the changed fields, sealed when `sealedContext` is given. */
export type NewEvent = {
  stream: Stream
  /** null: the platform itself */
  actorId: string | null
  action: string
  values?: Readonly<Record<string, JsonValue>>
  sealedContext?: string
  at?: Date
}

/** The head of a stream does not bear the MAC of this installation: appending would bless what somebody altered. */
export class BrokenChainError extends Error {
  constructor(stream: Stream) {
    super(
      `The events of ${stream.type} ${stream.id} were altered outside the application: verify the events.`,
    )
  }
}

/** Locks the end of a stream, so that events of one stream queue up and those of others do not wait. */
async function lockHead(tx: Transaction, mac: Mac, stream: Stream): Promise<Head> {
  const start = { seq: 0, mac: genesis(mac, stream) }
  await tx.$executeRaw`
    INSERT INTO "EventHead" ("streamType", "streamId", seq, mac, "headMac")
    VALUES (${stream.type}, ${stream.id}, 0, ${start.mac}, ${headMac(mac, stream, start)})
    ON CONFLICT DO NOTHING`
  const [head] = await tx.$queryRaw<(Head & { headMac: string })[]>`
    SELECT seq, mac, "headMac" FROM "EventHead"
    WHERE "streamType" = ${stream.type} AND "streamId" = ${stream.id} FOR UPDATE`
  if (!head || head.headMac !== headMac(mac, stream, head)) throw new BrokenChainError(stream)
  return head
}

async function insertDetails(tx: Transaction, rows: ReturnType<typeof makeDetail>['row'][]): Promise<void> {
  for (const row of rows) {
    const content = row.json === undefined ? { sealed: row.sealed } : { value: jsonColumn(row.json) }
    await tx.eventDetail.create({
      data: { eventId: row.eventId, field: row.field, salt: row.salt, ...content },
    })
  }
}

/** Prisma tells JSON's null from a missing value. */
function jsonColumn(json: string) {
  return json === 'null' ? Prisma.JsonNull : JSON.parse(json)
}

/**
 * Appends an event to its stream, in the transaction of the change it tells of.
 * @returns the event's id and its number in the stream, counted from 1
 * @throws BrokenChainError when the end of the stream was altered outside the application
 */
export async function appendEvent(tx: Transaction, event: NewEvent): Promise<{ id: string; seq: number }> {
  const mac = chainMac()
  const { stream } = event
  const head = await lockHead(tx, mac, stream)
  const at = event.at ?? (await databaseTime(tx))
  const id = newId(at)
  const seq = head.seq + 1
  const fields = Object.keys(event.values ?? {}).sort()
  const details = fields.map((field) =>
    makeDetail(id, field, event.values?.[field] ?? null, event.sealedContext),
  )
  const hashes = Object.fromEntries(details.map(({ row, hash }) => [row.field, hash]))
  const facts: EventFacts = {
    id,
    stream,
    seq,
    actorId: event.actorId,
    action: event.action,
    fields,
    hashes,
    at: at.toISOString(),
  }
  const last = { seq, mac: eventMac(mac, facts, head.mac) }
  await tx.event.create({
    data: {
      id,
      streamType: stream.type,
      streamId: stream.id,
      seq,
      actorId: event.actorId,
      action: event.action,
      fields,
      hashes,
      at,
      prevHash: head.mac,
      mac: last.mac,
    },
  })
  await insertDetails(
    tx,
    details.map(({ row }) => row),
  )
  await tx.eventHead.update({
    where: { streamType_streamId: { streamType: stream.type, streamId: stream.id } },
    data: { ...last, headMac: headMac(mac, stream, last) },
  })
  return { id, seq }
}
