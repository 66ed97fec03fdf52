import type { Head, Stream } from '~/domain/event/chain'
import { db } from '../database/client.server'

/** A place in the order of all events. */
export type Place = { type: string; id: string; seq: number }

/** The next events after a place in the order of type, id and number, with their details. */
export async function eventsAfter(place: Place, limit: number) {
  const ids = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM "Event"
    WHERE ("streamType", "streamId", seq) > (${place.type}, ${place.id}, ${place.seq})
    ORDER BY "streamType", "streamId", seq LIMIT ${limit}`
  const rows = await db.event.findMany({
    where: { id: { in: ids.map(({ id }) => id) } },
    include: { details: true },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap(({ id }) => byId.get(id) ?? [])
}

/** The events of one stream after a number. */
export function eventsOfStream(stream: Stream, afterSeq: number) {
  return db.event.findMany({
    where: { streamType: stream.type, streamId: stream.id, seq: { gt: afterSeq } },
    orderBy: { seq: 'asc' },
    include: { details: true },
  })
}

/** The stored head of a stream. */
export async function storedHead(stream: Stream): Promise<(Head & { headMac: string }) | undefined> {
  const where = { streamType_streamId: { streamType: stream.type, streamId: stream.id } }
  return (await db.eventHead.findUnique({ where })) ?? undefined
}

/** Heads to which no event belongs at all, at most a thousand. */
export async function headsWithoutEvents(): Promise<Stream[]> {
  const rows = await db.$queryRaw<{ streamType: string; streamId: string }[]>`
    SELECT h."streamType", h."streamId" FROM "EventHead" h
    WHERE NOT EXISTS (
      SELECT 1 FROM "Event" e WHERE e."streamType" = h."streamType" AND e."streamId" = h."streamId")
    ORDER BY 1, 2 LIMIT 1000`
  return rows.map((row) => ({ type: row.streamType, id: row.streamId }))
}

/** A stored event with its details. */
export type StoredEvent = Awaited<ReturnType<typeof eventsOfStream>>[number]
