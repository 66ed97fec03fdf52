import type { CommentCategory } from '~/domain/participation/comment'
import { MOST_COUNTED } from '~/domain/participation/orders'
import { db } from '~/platform/database/client.server'

/** How many contributions there are about a thing, or one more than are counted. One statement. */
export async function countComments({ type, id }: { type: string; id: string }): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (
      SELECT 1 FROM "Comment" WHERE "subjectType" = ${type} AND "subjectId" = ${id} AND state = 'visible'
      LIMIT ${MOST_COUNTED + 1}) counted`
  return row?.count ?? 0
}

export type CalledComment = {
  id: string
  text: string
  author: string | null
  category: CommentCategory | null
  createdAt: Date
}
const CALLED = 3

/** What the page of a thing says of its discussion: how much was said, and what is agreed with most. One statement. */
export async function callDiscussion({ type, id }: { type: string; id: string }) {
  const [row] = await db.$queryRaw<{ count: number; best: (CalledComment & { createdAt: string })[] }[]>`
    SELECT (SELECT count(*)::int FROM (
        SELECT 1 FROM "Comment" WHERE "subjectType" = ${type} AND "subjectId" = ${id} AND state = 'visible'
        LIMIT ${MOST_COUNTED + 1}) counted) AS count,
      (SELECT coalesce(json_agg(best ORDER BY best.rank DESC, best.id DESC), '[]') FROM (
        SELECT c.id, c.rank, left(c.body, 280) AS text, u.pseudonym AS author, c.category::text AS category, c."createdAt"
        FROM "Comment" c LEFT JOIN "User" u ON u.id = c."authorId"
        WHERE c."subjectType" = ${type} AND c."subjectId" = ${id} AND c."parentId" IS NULL AND c.state = 'visible'
          AND c."collapsedAt" IS NULL
        ORDER BY c.rank DESC, c.id DESC LIMIT ${CALLED}) best) AS best`
  const { count = 0, best = [] } = row ?? {}
  return {
    count,
    best: best.map(({ id: commentId, text, author, category, createdAt }) => ({
      ...{ id: commentId, text, author, category },
      createdAt: new Date(createdAt),
    })),
  }
}
