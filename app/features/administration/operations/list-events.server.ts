import type { Prisma } from '#prisma/generated/client'
import type { JsonValue } from '~/domain/canonical/canonical-json'
import { type ShownField, shownFields } from '~/domain/event/reading'
import { literalPattern } from '~/domain/text/literal-pattern'
import { db, transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'

type Reader = Authorized<'events.view', null>

export type EventFilter = {
  streamType: string
  streamId: string
  /** id of a person, or `platform` for what nobody did */
  actor: string
  /** beginning of the action's name */
  action: string
  from: Date | null
  until: Date | null
}

export type EventRow = {
  id: string
  streamType: string
  streamId: string
  seq: number
  action: string
  at: Date
  /** null: the platform itself */
  actor: { id: string; name: string } | null
  fields: ShownField[]
}

const PAGE = 50
/** As many as a spreadsheet and a person can bear; who wants more narrows the filter. */
export const EXPORTED = 5000

/** Events, the newest first, by the order of their ids, which begin with the time. Three statements. */
export async function listEvents(_reader: Reader, filter: EventFilter, cursor: Cursor | null) {
  const page = pageOfRows(await read(filter, cursor, PAGE + 1), PAGE, cursor)
  return { ...page, rows: await withNames(page.rows) }
}

/** The newest events of a filter for a file. That somebody took them is an event itself. */
export async function exportEvents(reader: Reader, filter: EventFilter): Promise<EventRow[]> {
  const rows = await withNames(await read(filter, null, EXPORTED))
  await transact((tx) =>
    appendEvent(tx, {
      stream: { type: 'account', id: reader.actor.id },
      actorId: reader.actor.id,
      action: 'events.exported',
      values: { filter: filterText(filter), count: rows.length },
    }),
  )
  return rows
}

/**
 * Whoever asks for what one person did, or for what happened to one account, reads about a person: that is an
 * event of that account, once an hour.
 */
export async function noteReading({ actor }: Reader, filter: EventFilter): Promise<void> {
  const personId = filter.streamType === 'account' ? filter.streamId : filter.actor
  if (personId === '' || personId === 'platform' || personId === actor.id) return
  const person = await db.user.findUnique({ where: { id: personId }, select: { id: true } })
  if (!person) return
  const stream = { type: 'account', id: person.id }
  const action = 'account.eventsRead'
  const lately = new Date(Date.now() - 3_600_000)
  await transact(async (tx) => {
    const known = await tx.event.findFirst({
      where: { streamType: stream.type, streamId: stream.id, action, actorId: actor.id, at: { gt: lately } },
      select: { id: true },
    })
    if (!known) await appendEvent(tx, { stream, actorId: actor.id, action })
  })
}

function read(filter: EventFilter, cursor: Cursor | null, take: number) {
  const isBackwards = cursor?.direction === 'before'
  return db.event.findMany({
    where: { AND: [whereOf(filter), cursor ? { id: { [isBackwards ? 'gt' : 'lt']: cursor.id } } : {}] },
    orderBy: { id: isBackwards ? 'asc' : 'desc' },
    take,
    select: {
      ...{ id: true, streamType: true, streamId: true, seq: true, actorId: true, action: true },
      ...{ fields: true, at: true },
      details: { select: { field: true, value: true, sealed: true } },
    },
  })
}

type StoredEvent = Awaited<ReturnType<typeof read>>[number]

async function withNames(events: readonly StoredEvent[]): Promise<EventRow[]> {
  const ids = [...new Set(events.flatMap(({ actorId }) => (actorId ? [actorId] : [])))]
  const people = await db.user.findMany({
    where: { id: { in: ids } },
    select: { id: true, displayName: true },
  })
  const names = new Map(people.map((person) => [person.id, person.displayName]))
  return events.map(({ details, actorId, fields, ...event }) => ({
    ...event,
    actor: actorId === null ? null : { id: actorId, name: names.get(actorId) ?? actorId },
    fields: shownFields(
      event.streamType,
      fields,
      details.map(({ field, value, sealed }) => ({
        field,
        isSealed: sealed !== null,
        // What came out of a json column is JSON; the column's type does not say so.
        value: value as JsonValue,
      })),
    ),
  }))
}

function whereOf({ streamType, streamId, actor, action, from, until }: EventFilter): Prisma.EventWhereInput {
  return {
    ...(streamType && { streamType }),
    ...(streamId && { streamId }),
    ...(actor && { actorId: actor === 'platform' ? null : actor }),
    ...(action && { action: { startsWith: literalPattern(action) } }),
    ...((from || until) && { at: { ...(from && { gte: from }), ...(until && { lt: until }) } }),
  }
}

function filterText({ from, until, ...texts }: EventFilter): string {
  const parts = { ...texts, from: from?.toISOString(), until: until?.toISOString() }
  return Object.entries(parts)
    .flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
    .join(' ')
}
