import { Prisma } from '#prisma/generated/client'
import { restoreUmlauts } from '#search/analysis/umlaut-variants'
import { bestFirst, holding, idsByText, type ListText, readListText } from '#search/postgres/list-text.server'
import { licenceAddress } from '~/domain/import/licence-address'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import { type Cursor, pageOfRows } from '~/platform/lists/keyset'

export const PAGE_SIZE = 20

export type ForeignFilter = {
  text: string
  source: string | null
  /** what fits the text best first, unless somebody wants the newest; without a text that is the order */
  order?: 'newest' | null
  /** the language in which the text is looked for first */
  locale?: Locale
}
/** More words than this are not looked for by their letters. */
const MOST_WORDS = 6

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

/**
 * One page of foreign challenges, those that came last on top or those that fit a text best, with the count of all.
 * Two statements, with a text those more that read it.
 */
export async function listForeignChallenges(filter: ForeignFilter, cursor: Cursor | null) {
  const { text: typed, locale = 'de', order } = filter
  const text = typed === '' ? null : await readListText(typed, locale, ['foreignChallenge'])
  const matching = Prisma.sql`FROM "ForeignChallenge" f JOIN "ForeignSource" s ON s.name = f.source
    WHERE ${conditionOf(filter, text)}`
  const [counted] = await db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total ${matching}`
  const best = text && order !== 'newest' ? text : null
  const position = best ? cursor : timedCursor(cursor)
  const found = best ? await bestOnes(best, matching, position) : await inOrder(matching, position)
  const page = pageOfRows(found, PAGE_SIZE, position)
  const [first, last] = [page.rows[0], page.rows.at(-1)]
  const beside = (direction: Cursor['direction'], row: Row): Cursor =>
    best ? { direction, key: '', id: row.id } : at(direction, row)
  return {
    total: counted?.total ?? 0,
    rows: page.rows.map(foreignCard),
    previous: page.hasPrevious && first ? beside('before', first) : null,
    next: page.hasNext && last ? beside('after', last) : null,
  }
}

/** The rows of a page and one more, in reading direction. */
function inOrder(matching: Prisma.Sql, cursor: Cursor | null): Promise<Row[]> {
  const isBackwards = cursor?.direction === 'before'
  const order = isBackwards ? Prisma.sql`f."createdAt", f.id` : Prisma.sql`f."createdAt" DESC, f.id DESC`
  return db.$queryRaw<Row[]>`SELECT ${FOREIGN_COLUMNS} ${matching} ${positionOf(cursor)}
    ORDER BY ${order} LIMIT ${PAGE_SIZE + 1}`
}

/** Two statements: which ones, and what is shown of them. */
async function bestOnes(text: ListText, matching: Prisma.Sql, cursor: Cursor | null): Promise<Row[]> {
  const listed = Prisma.sql`SELECT f.id, row_number() OVER (ORDER BY f."createdAt" DESC, f.id DESC) AS place ${matching}`
  const ids = await bestFirst(text, listed, cursor, PAGE_SIZE + 1)
  const rows = await db.$queryRaw<Row[]>`SELECT ${FOREIGN_COLUMNS} ${matching} AND f.id = ANY(${ids}::text[])`
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function conditionOf({ text: typed, source }: ForeignFilter, text: ListText | null): Prisma.Sql {
  const bySource = source === null ? Prisma.empty : Prisma.sql`AND f.source = ${source}`
  if (!text) return Prisma.sql`true ${bySource}`
  return Prisma.sql`f.id = ANY(${idsByText(text, holdingTheLetters(typed))}) ${bySource}`
}

/**
 * The index has what can be matched and nothing of other sources: those are looked through by letters, each word in
 * both ways of writing an umlaut. A title that holds the very letters is found in any case.
 */
function holdingTheLetters(typed: string): Prisma.Sql {
  const words = typed.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
  const all = words.map((word) => {
    const spellings = [...new Set([word, restoreUmlauts(word.toLowerCase())])].map(holding)
    return Prisma.sql`concat_ws(' ', x.title, x.summary, x.problem, x.publisher) ILIKE ANY(${spellings}::text[])`
  })
  return Prisma.sql`SELECT x.id FROM "ForeignChallenge" x JOIN "ForeignSource" y ON y.name = x.source
    WHERE x.title ILIKE ${holding(typed)} OR (NOT y."isMatched" AND ${Prisma.join(all, ' AND ')})`
}

/** In the order of time a position has one; another position is none. */
function timedCursor(cursor: Cursor | null): Cursor | null {
  return cursor && Number.isNaN(new Date(cursor.key).getTime()) ? null : cursor
}

function positionOf(cursor: Cursor | null): Prisma.Sql {
  if (!cursor) return Prisma.empty
  const time = new Date(cursor.key)
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
