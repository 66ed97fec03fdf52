import { Prisma } from '#prisma/generated/client'
import { licenceAddress } from '~/domain/import/licence-address'
import { db } from '~/platform/database/client.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'

export const PAGE_SIZE = 20

export type ForeignFilter = { text: string; source: string | null }

/** What a card shows of a foreign challenge. */
export type ForeignCard = {
  id: string
  title: string
  summary: string
  publisher: string
  language: string
  /** YYYY-MM-DD */
  endsOn: string | null
  isOver: boolean
  source: ForeignOrigin
}
/** Where it comes from: shown with every foreign challenge. */
export type ForeignOrigin = {
  name: string
  url: string | null
  licence: string
  licenceUrl: string | null
  /** the very page of the challenge there */
  originalUrl: string | null
}

type Row = {
  id: string
  title: string
  summary: string
  publisher: string
  language: string
  endsOn: string | null
  isOver: boolean
  source: string
  sourceLicence: string
  sourceUrl: string | null
  listUrl: string | null
  createdAt: Date
}

/** The columns of a card; the tables are called f and s. */
export const FOREIGN_COLUMNS = Prisma.sql`f.id, f.title, f.summary, f.publisher, f.language,
  to_char(f."endsOn", 'YYYY-MM-DD') AS "endsOn", coalesce(f."endsOn" < current_date, false) AS "isOver",
  f.source, f."sourceLicence", f."sourceUrl", s.url AS "listUrl", f."createdAt"`

/** A row as a card shows it, always with source and licence. */
export function foreignCard(row: Row): ForeignCard {
  const { id, title, summary, publisher, language, endsOn, isOver } = row
  return { id, title, summary, publisher, language, endsOn, isOver, source: originOf(row) }
}

type Sourced = Pick<Row, 'source' | 'sourceLicence' | 'sourceUrl' | 'listUrl'>

/** Source and licence of a row with their addresses. */
export function originOf({ source, sourceLicence, sourceUrl, listUrl }: Sourced): ForeignOrigin {
  return {
    name: source,
    url: listUrl,
    licence: sourceLicence,
    licenceUrl: licenceAddress(sourceLicence),
    originalUrl: sourceUrl,
  }
}

/** One page of foreign challenges, those that came last on top, with the count of all. Two statements. */
export async function listForeignChallenges(filter: ForeignFilter, cursor: Cursor | null) {
  const matching = Prisma.sql`FROM "ForeignChallenge" f JOIN "ForeignSource" s ON s.name = f.source
    WHERE ${conditionOf(filter)}`
  const [counted] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${matching}`
  const isBackwards = cursor?.direction === 'before'
  const order = isBackwards ? Prisma.sql`f."createdAt", f.id` : Prisma.sql`f."createdAt" DESC, f.id DESC`
  const position = positionOf(cursor)
  const found = await db.$queryRaw<Row[]>`SELECT ${FOREIGN_COLUMNS} ${matching} ${position}
    ORDER BY ${order} LIMIT ${PAGE_SIZE + 1}`
  const page = pageOfRows(found, PAGE_SIZE, position === Prisma.empty ? null : cursor)
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  return {
    total: counted?.total ?? 0,
    rows: page.rows.map(foreignCard),
    previous: page.hasPrevious && first ? at('before', first) : null,
    next: page.hasNext && last ? at('after', last) : null,
  }
}

function conditionOf({ text, source }: ForeignFilter): Prisma.Sql {
  const bySource = source === null ? Prisma.empty : Prisma.sql`AND f.source = ${source}`
  if (text === '') return Prisma.sql`true ${bySource}`
  const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`
  return Prisma.sql`(f.title ILIKE ${pattern} OR f.summary ILIKE ${pattern} OR f.problem ILIKE ${pattern}
    OR f.publisher ILIKE ${pattern}) ${bySource}`
}

function positionOf(cursor: Cursor | null): Prisma.Sql {
  const time = new Date(cursor?.key ?? '')
  if (!cursor || Number.isNaN(time.getTime())) return Prisma.empty
  return cursor.direction === 'before'
    ? Prisma.sql`AND (f."createdAt", f.id) > (${time}::timestamptz, ${cursor.id})`
    : Prisma.sql`AND (f."createdAt", f.id) < (${time}::timestamptz, ${cursor.id})`
}

function at(direction: 'before' | 'after', { createdAt, id }: Row): Cursor {
  return { direction, key: createdAt.toISOString(), id }
}

/** The sources that have challenges, by name: for the filter. One statement. */
export async function listForeignSourceNames(): Promise<string[]> {
  const sources = await db.foreignSource.findMany({
    select: { name: true },
    orderBy: { name: 'asc' },
    take: 200,
  })
  return sources.map(({ name }) => name)
}
