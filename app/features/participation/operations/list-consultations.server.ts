import { Prisma } from '#prisma/generated/client'
import type { ConsultationState } from '~/domain/participation/consultation'
import { type PublicConsultationPhase, publicPhase } from '~/domain/participation/consultation-view'
import { db } from '~/platform/database/client.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'

export const FINISHED_ON_A_PAGE = 20
const MOST_CURRENT = 100
/** As the application writes it into addresses; anything else is the beginning of the list. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** One card of the list. */
export type ListedConsultation = {
  id: string
  title: string
  question: string
  organisationName: string
  phase: PublicConsultationPhase
  startsAt: Date
  endsAt: Date
}

type Row = Omit<ListedConsultation, 'phase'> & { state: ConsultationState }

/** A public one has a period: its publication asks for it. What has none is not listed. */
const LISTED = Prisma.sql`SELECT c."id", c."title", c."question", c."state"::text AS "state", c."startsAt",
  c."endsAt", o."name" AS "organisationName"
  FROM "Consultation" c JOIN "Organisation" o ON o."id" = c."organisationId"
  WHERE c."startsAt" IS NOT NULL AND c."endsAt" IS NOT NULL`

/** What is running, planned, or awaits its result: the nearest end first. One statement. */
export async function listCurrent(at: Date): Promise<ListedConsultation[]> {
  const rows = await db.$queryRaw<Row[]>`${LISTED} AND c."state" = 'published'
    ORDER BY c."endsAt", c."id" LIMIT ${MOST_CURRENT}`
  return rows.map((row) => listedOf(row, at))
}

/** What people can take part in now, the nearest end first: for the start page. One statement. */
export async function listRunning(at: Date, most: number): Promise<ListedConsultation[]> {
  const rows = await db.$queryRaw<Row[]>`${LISTED} AND c."state" = 'published'
    AND c."startsAt" <= ${at}::timestamptz AND c."endsAt" > ${at}::timestamptz
    ORDER BY c."endsAt", c."id" LIMIT ${most}`
  return rows.map((row) => listedOf(row, at))
}

/** What is over, with or without a result, the latest end first: a page at a time. One statement. */
export async function listFinished(cursor: Cursor | null, at: Date) {
  const place = cursor && INSTANT.test(cursor.key) && !Number.isNaN(Date.parse(cursor.key)) ? cursor : null
  const isBack = place?.direction === 'before'
  const beside = place
    ? Prisma.sql`AND (c."endsAt", c."id") ${isBack ? Prisma.sql`>` : Prisma.sql`<`}
        (${new Date(place.key)}::timestamptz, ${place.id})`
    : Prisma.empty
  const order = isBack ? Prisma.sql`c."endsAt", c."id"` : Prisma.sql`c."endsAt" DESC, c."id" DESC`
  const found = await db.$queryRaw<Row[]>`${LISTED} AND c."state" IN ('closed', 'withdrawn') ${beside}
    ORDER BY ${order} LIMIT ${FINISHED_ON_A_PAGE + 1}`
  const { rows, ...pages } = pageOfRows(found, FINISHED_ON_A_PAGE, place)
  return { finished: rows.map((row) => listedOf(row, at)), ...pages }
}

function listedOf({ state, ...row }: Row, at: Date): ListedConsultation {
  const { startsAt, endsAt } = row
  return { ...row, phase: publicPhase({ state, startsAt, endsAt }, at) }
}
