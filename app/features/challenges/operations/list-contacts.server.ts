import type { Prisma } from '#prisma/generated/client'
import type { ContactChannel } from '~/domain/challenge/contact'
import { literalPattern } from '~/domain/text/literal-pattern'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'

type Reader = Authorized<'contactNote.view', { id: string }>
export type ContactFilter = {
  text: string
  channel: ContactChannel | null
  from: Date | null
  /** exclusive */
  until: Date | null
}

export const CONTACTS_ON_A_PAGE = 25
const WITH_ORGANISATION = { organisation: { select: { id: true, name: true } } } as const
const NEWEST_FIRST = [
  { at: 'desc' },
  { id: 'desc' },
] as const satisfies Prisma.ContactNoteOrderByWithRelationInput[]

function whereOf(
  challengeId: string,
  { text, channel, from, until }: ContactFilter,
): Prisma.ContactNoteWhereInput {
  const like = { contains: literalPattern(text), mode: 'insensitive' } as const
  return {
    challengeId,
    ...(channel && { channel }),
    ...((from || until) && { at: { ...(from && { gte: from }), ...(until && { lt: until }) } }),
    ...(text !== '' && {
      OR: [{ counterpart: like }, { told: like }, { organisation: { is: { name: like } } }],
    }),
  }
}

type Row = Prisma.ContactNoteGetPayload<{ include: typeof WITH_ORGANISATION }>

/** The rows with the names of those who recorded them: one query for all. */
async function withNames(rows: readonly Row[]) {
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(rows.map((row) => row.recordedById))] } },
    select: { id: true, displayName: true },
  })
  return rows.map(({ id, at, counterpart, organisation, channel, told, recordedById, recordedAt }) => ({
    ...{ id, at, counterpart, organisation, channel, told, recordedAt },
    by: people.find((one) => one.id === recordedById)?.displayName ?? '',
  }))
}

export type Contact = Awaited<ReturnType<typeof withNames>>[number]

/** One page of the contacts of a challenge, newest first; how many fit the filter, and how many there are in all. */
export async function listContacts({ thing }: Reader, filter: ContactFilter, cursor: Cursor | null) {
  const where = whereOf(thing.id, filter)
  const total = await db.contactNote.count({ where })
  const recorded = await db.contactNote.count({ where: { challengeId: thing.id } })
  const isBackwards = cursor?.direction === 'before'
  const rows = await db.contactNote.findMany({
    where: { AND: [where, ...beyond(cursor)] },
    orderBy: isBackwards ? [{ at: 'asc' }, { id: 'asc' }] : [...NEWEST_FIRST],
    take: CONTACTS_ON_A_PAGE + 1,
    include: WITH_ORGANISATION,
  })
  const page = pageOfRows(rows, CONTACTS_ON_A_PAGE, cursor)
  return { ...page, rows: await withNames(page.rows), total, recorded }
}

function beyond(cursor: Cursor | null): Prisma.ContactNoteWhereInput[] {
  if (!cursor) return []
  const at = new Date(cursor.key)
  if (Number.isNaN(at.getTime())) return []
  const { id, direction } = cursor
  return direction === 'after'
    ? [{ OR: [{ at: { lt: at } }, { at, id: { lt: id } }] }]
    : [{ OR: [{ at: { gt: at } }, { at, id: { gt: id } }] }]
}

/** Every contact of a filter, oldest first: for the file and the paper. */
export async function exportContacts({ thing }: Reader, filter: ContactFilter): Promise<Contact[]> {
  const rows = await db.contactNote.findMany({
    where: whereOf(thing.id, filter),
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    include: WITH_ORGANISATION,
  })
  return withNames(rows)
}
