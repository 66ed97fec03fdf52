import { Prisma } from '#prisma/generated/client'
import { isAnswerOverdue, type OfficialStatus } from '~/domain/participation/official-answer'
import { db } from '~/platform/database/client.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'
import { findSubjects } from '../subjects/registry.server'

export const ANSWERS_ON_A_PAGE = 20
/** So many of the overdue ones stand above the list. */
const OVERDUE_ABOVE = 5

export type AnswerFilter = { organisationId: string | null; isOverdue: boolean }

type Row = {
  id: string
  subjectType: string
  subjectId: string
  status: OfficialStatus
  reason: string
  dueAt: Date
  answeredAt: Date | null
  organisation: string
}

const COLUMNS = Prisma.sql`
  a.id, a."subjectType", a."subjectId", a.status::text AS status, a.reason, a."dueAt", a."answeredAt",
  o.name AS organisation
  FROM "OfficialAnswer" a JOIN "Organisation" o ON o.id = a."organisationId"`

const ofOffice = ({ organisationId }: AnswerFilter) =>
  organisationId === null ? Prisma.empty : Prisma.sql`AND a."organisationId" = ${organisationId}`
const overdueAt = (at: Date) => Prisma.sql`a.status = 'underReview' AND a."dueAt" <= ${at}`

/** One page of official answers of all offices or one: the newest first, overdue ones by their day. */
export async function listAllAnswers(filter: AnswerFilter, cursor: Cursor | null, at: Date) {
  const isBackwards = cursor?.direction === 'before'
  const found = await db.$queryRaw<Row[]>`
    SELECT ${COLUMNS} WHERE ${filter.isOverdue ? overdueAt(at) : Prisma.sql`true`} ${ofOffice(filter)}
      ${beyond(filter, cursor)}
    ORDER BY ${orderOf(filter, isBackwards)} LIMIT ${ANSWERS_ON_A_PAGE + 1}`
  const { rows, ...page } = pageOfRows(found, ANSWERS_ON_A_PAGE, cursor)
  return { ...page, rows: await withSubjects(rows, at) }
}

/** The answers that are overdue longest, and how many there are: what stands above the list. */
export async function longestOverdue(filter: AnswerFilter, at: Date) {
  const rows = await db.$queryRaw<(Row & { count: number })[]>`
    SELECT count(*) OVER ()::int AS count, ${COLUMNS} WHERE ${overdueAt(at)} ${ofOffice(filter)}
    ORDER BY a."dueAt", a.id LIMIT ${OVERDUE_ABOVE}`
  return { count: rows[0]?.count ?? 0, rows: await withSubjects(rows, at) }
}

/** Of many answers those about things that everybody may read, with what they are about. */
async function withSubjects(rows: readonly Row[], at: Date) {
  const subjectOf = await findSubjects(rows, at)
  return rows.flatMap(({ id, status, reason, dueAt, answeredAt, organisation, ...row }) => {
    const subject = subjectOf(row)
    if (!subject) return []
    const { title, address } = subject
    const isOverdue = isAnswerOverdue({ status, dueAt }, at)
    return [{ ...{ id, status, reason, dueAt, answeredAt, organisation }, isOverdue, title, address }]
  })
}
export type ListedAnswer = Awaited<ReturnType<typeof listAllAnswers>>['rows'][number]

function orderOf({ isOverdue }: AnswerFilter, isBackwards: boolean): Prisma.Sql {
  if (isOverdue) return isBackwards ? Prisma.sql`a."dueAt" DESC, a.id DESC` : Prisma.sql`a."dueAt", a.id`
  return isBackwards ? Prisma.sql`a.id` : Prisma.sql`a.id DESC`
}

/** Ids are given in the order of time; overdue ones stand by their day, which the cursor names as its key. */
function beyond({ isOverdue }: AnswerFilter, cursor: Cursor | null): Prisma.Sql {
  if (!cursor) return Prisma.empty
  const { id, key, direction } = cursor
  const isAfter = direction === 'after'
  if (!isOverdue) return isAfter ? Prisma.sql`AND a.id < ${id}` : Prisma.sql`AND a.id > ${id}`
  const dueAt = new Date(Number(key))
  if (key === '' || Number.isNaN(dueAt.getTime())) return Prisma.empty
  return isAfter
    ? Prisma.sql`AND (a."dueAt", a.id) > (${dueAt}, ${id})`
    : Prisma.sql`AND (a."dueAt", a.id) < (${dueAt}, ${id})`
}

/** The offices that have answered or owe an answer, for the filter. */
export function listAnsweringOffices() {
  return db.organisation.findMany({
    where: { officialAnswers: { some: {} } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true },
  })
}
