import { db } from '~/platform/database/client.server'

/** What happened to a thing, in order. */
export async function eventActions(streamType: string, streamId: string): Promise<string[]> {
  const events = await db.event.findMany({ where: { streamType, streamId }, orderBy: { seq: 'asc' } })
  return events.map((event) => event.action)
}

/** Who is told what by which template, in the order of writing. */
export async function toldOf(): Promise<[userId: string, template: string][]> {
  const rows = await db.outboxMessage.findMany({ orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  return rows.map((row) => [row.userId ?? row.address ?? '', row.template])
}
