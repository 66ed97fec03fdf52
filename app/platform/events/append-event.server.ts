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
import type { Transaction } from '../database/client.server'
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

type Locked = { head: Head; at: Date }

/**
 * Locks the end of a stream, so that events of one stream queue up and those of others do not wait. The clock
 * is read once the lock is held.
 */
async function lockHead(tx: Transaction, mac: Mac, stream: Stream): Promise<Locked> {
  const start = { seq: 0, mac: genesis(mac, stream) }
  // To the value that it has: a conflicting row is locked and told, whoever wrote it.
  const [row] = await tx.$queryRaw<(Head & { headMac: string; at: Date })[]>`
    INSERT INTO "EventHead" AS head ("streamType", "streamId", seq, mac, "headMac")
    VALUES (${stream.type}, ${stream.id}, 0, ${start.mac}, ${headMac(mac, stream, start)})
    ON CONFLICT ("streamType", "streamId") DO UPDATE SET seq = head.seq
    RETURNING seq, mac, "headMac", clock_timestamp()::timestamptz(3) AS at`
  if (!row || row.headMac !== headMac(mac, stream, row)) throw new BrokenChainError(stream)
  const { at, ...head } = row
  return { head, at }
}

type Row = ReturnType<typeof makeDetail>['row']
type Last = Head & { headMac: string }

/**
 * Event, values, the new end of the stream and what goes with it in one statement: every write of the platform
 * waits for it.
 */
async function insertEvent(
  tx: Transaction,
  { id, stream, actorId, action, fields, hashes, at }: EventFacts,
  {
    before,
    last,
    details,
    beside,
  }: { before: Head; last: Last; details: readonly Row[]; beside: Prisma.Sql[] },
): Promise<void> {
  // JSON within JSON, so that its null stays one and does not become a missing value.
  const rows = details.map(({ field, salt, json, sealed }) => ({
    ...{ field, salt, json },
    sealed: sealed && Buffer.from(sealed).toString('base64'),
  }))
  await tx.$executeRaw`
    WITH moved AS (
      UPDATE "EventHead" SET seq = ${last.seq}, mac = ${last.mac}, "headMac" = ${last.headMac}
      WHERE "streamType" = ${stream.type} AND "streamId" = ${stream.id}
    ), appended AS (
      INSERT INTO "Event" (id, "streamType", "streamId", seq, "actorId", action, fields, hashes, at, "prevHash", mac)
      VALUES (${id}, ${stream.type}, ${stream.id}, ${last.seq}, ${actorId}, ${action}, ${[...fields]}::text[],
        ${JSON.stringify(hashes)}::jsonb, ${at}::timestamptz, ${before.mac}, ${last.mac})
    )${beside.length > 0 ? Prisma.join(beside, ', ', ', ') : Prisma.empty}
    INSERT INTO "EventDetail" ("eventId", field, salt, value, sealed)
    SELECT ${id}, field, salt, json::jsonb, decode(sealed, 'base64')
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS row(field text, salt text, json text, sealed text)`
}

/**
 * Appends an event to its stream, in the transaction of the change it tells of.
 * @param beside makes further parts (`name AS (INSERT … or UPDATE …)`) of the statement that writes the event, for
 *   changes that many people make at once; what a part only reads is not run
 * @returns the event's id and its number in the stream, counted from 1
 * @throws BrokenChainError when the end of the stream was altered outside the application
 */
export async function appendEvent(
  tx: Transaction,
  event: NewEvent,
  beside: (eventId: string) => Prisma.Sql[] = () => [],
): Promise<{ id: string; seq: number }> {
  const mac = chainMac()
  const { stream } = event
  const { head, at: now } = await lockHead(tx, mac, stream)
  const at = event.at ?? now
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
  const end = { seq, mac: eventMac(mac, facts, head.mac) }
  const last = { ...end, headMac: headMac(mac, stream, end) }
  const rows = details.map(({ row }) => row)
  await insertEvent(tx, facts, { before: head, last, details: rows, beside: beside(id) })
  return { id, seq }
}
