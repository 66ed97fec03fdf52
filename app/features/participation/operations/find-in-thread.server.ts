import { Prisma } from '#prisma/generated/client'
import type { CommentCategory } from '~/domain/participation/comment'
import { ROOTS_ON_A_PAGE } from '~/domain/participation/orders'
import { literalPattern } from '~/domain/text/literal-pattern'
import { db } from '~/platform/database/client.server'
import type { Cursor } from '~/platform/lists/keyset'
import { type CommentRow, shownColumns, shownOf } from './shown-comment.server'

type Wanted = {
  text: string
  category: CommentCategory | null
  cursor: Pick<Cursor, 'key' | 'id'> | null
  viewerId: string | null
  at: Date
}

/** The visible contributions to a discussion, answers too, in which some words stand; the latest first. One statement. */
export async function findInThread(
  { type, id }: { type: string; id: string },
  { text, category, cursor, viewerId, at }: Wanted,
) {
  const since = Number(cursor?.key)
  const beyond =
    cursor && Number.isInteger(since) && since > 0 && since < 4_000_000_000_000
      ? Prisma.sql`AND (c."createdAt", c.id) < (${new Date(since)}::timestamptz, ${cursor.id})`
      : Prisma.empty
  const rows = await db.$queryRaw<CommentRow[]>`
    SELECT ${shownColumns(viewerId)} FROM (
      SELECT c.id FROM "Comment" c
      WHERE c."subjectType" = ${type} AND c."subjectId" = ${id} AND c.state = 'visible'
        AND c.body ILIKE ${`%${literalPattern(text)}%`}
        ${category ? Prisma.sql`AND c.category = ${category}::"CommentCategory"` : Prisma.empty} ${beyond}
      ORDER BY c."createdAt" DESC, c.id DESC LIMIT ${ROOTS_ON_A_PAGE + 1}
    ) picked JOIN "Comment" c ON c.id = picked.id
    ORDER BY c."createdAt" DESC, c.id DESC`
  const shown = rows.slice(0, ROOTS_ON_A_PAGE)
  const last = rows.length > ROOTS_ON_A_PAGE ? shown.at(-1) : undefined
  return {
    rows: shown.map((row) => ({ ...shownOf(row, at), below: [], hasMoreBelow: false })),
    next: last ? { key: String(last.createdAt.getTime()), id: last.id } : null,
  }
}
