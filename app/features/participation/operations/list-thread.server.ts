import { Prisma } from '#prisma/generated/client'
import type { CommentCategory } from '~/domain/participation/comment'
import {
  ANSWERS_BELOW,
  mixNewcomers,
  NEWCOMER_VOTES,
  ROOTS_ON_A_PAGE,
  type ThreadOrder,
} from '~/domain/participation/orders'
import { db } from '~/platform/database/client.server'
import type { Cursor } from '~/platform/lists/keyset'
import { type CommentRow, isListed, type ShownComment, shownColumns, shownOf } from './shown-comment.server'

export type Conversation = ShownComment & { below: ShownComment[]; hasMoreBelow: boolean }
export type ThreadPage = { rows: Conversation[]; next: Pick<Cursor, 'key' | 'id'> | null }
type Subject = { type: string; id: string }
type Asked = {
  order: ThreadOrder
  category: CommentCategory | null
  cursor: Pick<Cursor, 'key' | 'id'> | null
  viewerId: string | null
  at: Date
}
type Place = { value: number; id: string } | null
type Row = CommentRow & { stream: 'ranked' | 'newcomers' }

// Written into the statement and not given to it: the indexes are made for exactly these.
const VOTES = '"agreeCount" + "disagreeCount" + "passCount"'
const IS_RANKED = Prisma.raw(`${VOTES} >= ${NEWCOMER_VOTES}`)
const IS_NEWCOMER = Prisma.raw(`${VOTES} < ${NEWCOMER_VOTES}`)
const NONE = '-'

/** One page of what begins conversations, with the first answers below each. Two statements, however many there are. */
export async function listThread(subject: Subject, asked: Asked): Promise<ThreadPage> {
  const { rows, next } = await (asked.order === 'best' ? mixedPage : plainPage)(subject, asked)
  return { rows: await withAnswers(rows, asked), next }
}

/** Those with votes by rank, and newcomers in between, each with a cursor of its own. */
async function mixedPage(subject: Subject, asked: Asked) {
  const places = readPlaces(asked.cursor)
  const most = ROOTS_ON_A_PAGE + 1
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${shownColumns(asked.viewerId)}, picked.stream FROM (
      (SELECT c.id, 'ranked' AS stream FROM "Comment" c
        WHERE ${isRoot(subject, asked)} AND ${IS_RANKED} AND ${below('rank', places.ranked)}
        ORDER BY c.rank DESC, c.id DESC LIMIT ${most})
      UNION ALL
      (SELECT c.id, 'newcomers' AS stream FROM "Comment" c
        WHERE ${isRoot(subject, asked)} AND ${IS_NEWCOMER} AND ${below('createdAt', places.newcomers)}
        ORDER BY c."createdAt" DESC, c.id DESC LIMIT ${most})
    ) picked JOIN "Comment" c ON c.id = picked.id`
  const ranked = rows.filter(({ stream }) => stream === 'ranked').sort(by(({ rank }) => rank))
  const newcomers = rows.filter(({ stream }) => stream === 'newcomers').sort(by(ageOf))
  const mixed = mixNewcomers(ranked, newcomers, ROOTS_ON_A_PAGE)
  const lastRanked = ranked[mixed.ranked - 1]
  const lastNewcomer = newcomers[mixed.newcomers - 1]
  const reached = {
    ranked: lastRanked ? { value: lastRanked.rank, id: lastRanked.id } : places.ranked,
    newcomers: lastNewcomer ? { value: ageOf(lastNewcomer), id: lastNewcomer.id } : places.newcomers,
  }
  return { rows: mixed.rows, next: mixed.hasMore ? writePlaces(reached) : null }
}

const PLAIN = {
  newest: { column: 'createdAt', isAscending: false },
  oldest: { column: 'createdAt', isAscending: true },
  discussed: { column: 'replyCount', isAscending: false },
} as const

async function plainPage(subject: Subject, asked: Asked) {
  const { column, isAscending } = PLAIN[asked.order === 'best' ? 'newest' : asked.order]
  const place = placeOf(column, asked.cursor?.key, asked.cursor?.id)
  const keyOf = (row: CommentRow) => (column === 'createdAt' ? ageOf(row) : row.replyCount)
  const direction = Prisma.raw(isAscending ? 'ASC' : 'DESC')
  const key = Prisma.raw(`c."${column}"`)
  const beyond = isAscending ? above(column, place) : below(column, place)
  const rows = await db.$queryRaw<Row[]>`
    SELECT ${shownColumns(asked.viewerId)} FROM (
      SELECT c.id FROM "Comment" c WHERE ${isRoot(subject, asked)} AND ${beyond}
      ORDER BY ${key} ${direction}, c.id ${direction} LIMIT ${ROOTS_ON_A_PAGE + 1}
    ) picked JOIN "Comment" c ON c.id = picked.id
    ORDER BY ${key} ${direction}, c.id ${direction}`
  const shown = rows.slice(0, ROOTS_ON_A_PAGE)
  const last = rows.length > ROOTS_ON_A_PAGE ? shown.at(-1) : undefined
  return { rows: shown, next: last ? { key: String(keyOf(last)), id: last.id } : null }
}

/** One page of the direct answers to a contribution, oldest first, with the first answers below each. */
export async function listAnswers(
  parentId: string,
  asked: Pick<Asked, 'cursor' | 'viewerId' | 'at'>,
): Promise<ThreadPage> {
  const place = placeOf('createdAt', asked.cursor?.key, asked.cursor?.id)
  const rows = await db.$queryRaw<CommentRow[]>`
    SELECT ${shownColumns(asked.viewerId)} FROM "Comment" c
    WHERE c."parentId" = ${parentId} AND ${isListed(asked.viewerId)} AND ${above('createdAt', place)}
    ORDER BY c."createdAt", c.id LIMIT ${ROOTS_ON_A_PAGE + 1}`
  const shown = rows.slice(0, ROOTS_ON_A_PAGE)
  const last = rows.length > ROOTS_ON_A_PAGE ? shown.at(-1) : undefined
  return {
    rows: await withAnswers(shown, asked),
    next: last ? { key: String(ageOf(last)), id: last.id } : null,
  }
}

/** The first answers below each of these, in one statement for all of them. */
async function withAnswers(
  rows: readonly CommentRow[],
  { viewerId, at }: Pick<Asked, 'viewerId' | 'at'>,
): Promise<Conversation[]> {
  const ids = rows.map(({ id }) => id)
  const answers = await db.$queryRaw<CommentRow[]>`
    SELECT ${shownColumns(viewerId)} FROM unnest(${ids}::text[]) AS above(id)
      CROSS JOIN LATERAL (
        SELECT c.id FROM "Comment" c WHERE c."parentId" = above.id AND ${isListed(viewerId)}
        ORDER BY c."createdAt", c.id LIMIT ${ANSWERS_BELOW + 1}
      ) picked JOIN "Comment" c ON c.id = picked.id
    ORDER BY c."createdAt", c.id`
  return rows.map((row) => {
    const own = answers.filter(({ parentId }) => parentId === row.id)
    return {
      ...shownOf(row, at),
      below: own.slice(0, ANSWERS_BELOW).map((answer) => shownOf(answer, at)),
      hasMoreBelow: own.length > ANSWERS_BELOW,
    }
  })
}

const isRoot = ({ type, id }: Subject, { category, viewerId }: Asked) => Prisma.sql`
  c."subjectType" = ${type} AND c."subjectId" = ${id} AND c."parentId" IS NULL
  ${category ? Prisma.sql`AND c.category = ${category}::"CommentCategory"` : Prisma.empty}
  AND ${isListed(viewerId)}`

type Column = 'rank' | 'createdAt' | 'replyCount'
const VALUES = {
  rank: (value: number) => Prisma.sql`${value}::float8`,
  createdAt: (value: number) => Prisma.sql`${new Date(value)}::timestamptz`,
  replyCount: (value: number) => Prisma.sql`${value}::int`,
}
const row = (column: Column) => Prisma.raw(`(c."${column}", c.id)`)

function below(column: Column, place: Place): Prisma.Sql {
  if (!place) return Prisma.sql`true`
  return Prisma.sql`${row(column)} < (${VALUES[column](place.value)}, ${place.id})`
}

function above(column: Column, place: Place): Prisma.Sql {
  if (!place) return Prisma.sql`true`
  return Prisma.sql`${row(column)} > (${VALUES[column](place.value)}, ${place.id})`
}

const ageOf = ({ createdAt }: CommentRow): number => createdAt.getTime()
const by =
  (keyOf: (row: CommentRow) => number) =>
  (a: CommentRow, b: CommentRow): number =>
    keyOf(b) - keyOf(a) || (a.id < b.id ? 1 : -1)

/** What a column can hold: whoever writes something else into an address starts anew. */
const CAN_HOLD: Record<Column, (value: number) => boolean> = {
  rank: (value) => value >= 0 && value <= 1,
  createdAt: (value) => Number.isInteger(value) && value > 0 && value < 4_000_000_000_000,
  replyCount: (value) => Number.isInteger(value) && value >= 0 && value < 2_000_000_000,
}

function placeOf(column: Column, key: string | undefined, id: string | undefined): Place {
  if (!key || !id || !/^[0-9a-f-]{36}$/.test(id)) return null
  const value = Number(key)
  return CAN_HOLD[column](value) ? { value, id } : null
}

/** Both places in one cursor: `rank~age~id of the newcomer`, with a dash where one list was not begun. */
function readPlaces(cursor: Asked['cursor']): { ranked: Place; newcomers: Place } {
  const [rank, age, newcomerId] = cursor?.key.split('~') ?? []
  return {
    ranked: rank === NONE ? null : placeOf('rank', rank, cursor?.id),
    newcomers: age === NONE ? null : placeOf('createdAt', age, newcomerId),
  }
}

function writePlaces({ ranked, newcomers }: { ranked: Place; newcomers: Place }) {
  const key = [ranked?.value ?? NONE, newcomers?.value ?? NONE, newcomers?.id ?? ''].join('~')
  return { key, id: ranked?.id ?? newcomers?.id ?? '' }
}
