import type { Prisma } from '#prisma/generated/client'
import {
  consultationPhase,
  type PublicConsultationPhase,
  publicPhase,
} from '~/domain/participation/consultation-view'
import { db } from '~/platform/database/client.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'

export const FINISHED_ON_A_PAGE = 20
const MOST_CURRENT = 100

/** One card of the list. */
export type ListedConsultation = {
  id: string
  title: string
  question: string
  organisationName: string
  phase: PublicConsultationPhase
  startsAt: Date
  endsAt: Date
  /** when it was closed or taken back */
  finishedAt: Date
}

const COLUMNS = {
  ...{ id: true, title: true, question: true, state: true, startsAt: true, endsAt: true },
  ...{ updatedAt: true, closedAt: true, organisation: { select: { name: true } } },
} as const satisfies Prisma.ConsultationSelect
type Row = Prisma.ConsultationGetPayload<{ select: typeof COLUMNS }>

/** What is running, planned, or awaits its result: the nearest end first. One statement. */
export async function listCurrent(at: Date, most = MOST_CURRENT): Promise<ListedConsultation[]> {
  const rows = await db.consultation.findMany({
    where: { state: 'published' },
    orderBy: [{ endsAt: 'asc' }, { id: 'asc' }],
    take: most,
    select: COLUMNS,
  })
  return rows.map((row) => listedOf(row, at))
}

/** What people can take part in now, the nearest end first: for the start page. One statement. */
export async function listRunning(at: Date, most: number): Promise<ListedConsultation[]> {
  const rows = await db.consultation.findMany({
    where: { state: 'published', startsAt: { lte: at }, endsAt: { gt: at } },
    orderBy: [{ endsAt: 'asc' }, { id: 'asc' }],
    take: most,
    select: COLUMNS,
  })
  return rows.filter((row) => consultationPhase(row, at) === 'running').map((row) => listedOf(row, at))
}

/** What is over, with or without a result, the latest first: a page at a time. One statement. */
export async function listFinished(cursor: Cursor | null, at: Date) {
  const isBack = cursor?.direction === 'before'
  const end = cursor && isNaNDate(cursor.key) ? null : cursor
  const beside = end && {
    OR: [
      { endsAt: { [isBack ? 'gt' : 'lt']: new Date(end.key) } },
      { endsAt: new Date(end.key), id: { [isBack ? 'gt' : 'lt']: end.id } },
    ],
  }
  const found = await db.consultation.findMany({
    where: { state: { in: ['closed', 'withdrawn'] }, ...beside },
    orderBy: isBack ? [{ endsAt: 'asc' }, { id: 'asc' }] : [{ endsAt: 'desc' }, { id: 'desc' }],
    take: FINISHED_ON_A_PAGE + 1,
    select: COLUMNS,
  })
  const { rows, ...pages } = pageOfRows(found, FINISHED_ON_A_PAGE, end)
  return { finished: rows.map((row) => listedOf(row, at)), ...pages }
}

const isNaNDate = (text: string) => Number.isNaN(Date.parse(text))

function listedOf({ organisation, updatedAt, closedAt, startsAt, endsAt, state, ...row }: Row, at: Date) {
  return {
    ...row,
    organisationName: organisation.name,
    phase: publicPhase({ state, startsAt, endsAt }, at),
    // A public one has a period: its publication asks for it.
    startsAt: startsAt ?? updatedAt,
    endsAt: endsAt ?? updatedAt,
    finishedAt: closedAt ?? updatedAt,
  }
}
