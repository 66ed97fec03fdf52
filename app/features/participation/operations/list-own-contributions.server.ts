import { Prisma } from '#prisma/generated/client'
import type { CommentCategory } from '~/domain/participation/comment'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import type { Cursor } from '~/platform/lists/keyset'
import { beginningOfComment } from '../comment-beginning'
import { findSubjects } from '../subjects/registry.server'

const ON_A_PAGE = 20

type Row = {
  id: string
  kind: 'comment' | 'statement'
  subjectType: string
  subjectId: string
  /** of a statement */
  number: number | null
  category: CommentCategory | null
  depth: number
  text: string
  state: 'visible' | 'held' | 'hidden'
  /** the decision that hides it */
  decisionId: string | null
  replyCount: number
  createdAt: Date
}

/** Something that somebody wrote in public. */
export type OwnContribution = Omit<Row, 'subjectType'> & {
  /** what it is about; null where that is not public any more */
  subject: { title: string } | null
}

type Asked = { cursor: Pick<Cursor, 'key' | 'id'> | null; at: Date }

/**
 * What somebody wrote in discussions and consultations, also what waits or is hidden, the latest first; what they
 * have taken back is gone. One statement, and one for each kind of thing that it is about.
 * @param own the person, as only they themselves are authorised
 */
export async function listOwnContributions(
  own: Authorized<'account.use', { id: string }>,
  { cursor, at }: Asked,
) {
  const { id: userId } = own.thing
  const [comments, statements] = [beyond('c', cursor), beyond('s', cursor)]
  const rows = await db.$queryRaw<Row[]>`
    SELECT * FROM (
      (SELECT c.id, 'comment' AS kind, c."subjectType", c."subjectId", NULL::int AS number,
          c.category::text AS category, c.depth, c.body AS text, c.state::text AS state,
          c."hiddenById" AS "decisionId", c."replyCount", c."createdAt"
        FROM "Comment" c WHERE c."authorId" = ${userId} AND c.state <> 'removed' AND ${comments}
        ORDER BY c."createdAt" DESC, c.id DESC LIMIT ${ON_A_PAGE + 1})
      UNION ALL
      (SELECT s.id, 'statement', 'consultation', s."consultationId", s.number,
          NULL, 0, s.text, s.state::text, s."hiddenById", 0, s."createdAt"
        FROM "Statement" s WHERE s."authorId" = ${userId} AND s.state <> 'removed' AND ${statements}
        ORDER BY s."createdAt" DESC, s.id DESC LIMIT ${ON_A_PAGE + 1})
    ) own ORDER BY "createdAt" DESC, id DESC LIMIT ${ON_A_PAGE + 1}`
  const shown = rows.slice(0, ON_A_PAGE)
  const last = rows.length > ON_A_PAGE ? shown.at(-1) : undefined
  const subjectOf = await findSubjects(shown, at)
  const contributions = shown.map(({ subjectType, text, ...row }): OwnContribution => {
    const subject = subjectOf({ subjectType, subjectId: row.subjectId })
    return {
      ...row,
      text: beginningOfComment(text),
      subject: subject ? { title: subject.title } : null,
    }
  })
  return { contributions, next: last ? { key: String(last.createdAt.getTime()), id: last.id } : null }
}

/** What comes after a place in the list; everything where the address names none. */
function beyond(table: 'c' | 's', cursor: Asked['cursor']): Prisma.Sql {
  const since = Number(cursor?.key)
  if (!cursor || !Number.isInteger(since) || since <= 0 || since >= 4_000_000_000_000) return Prisma.sql`TRUE`
  const own = Prisma.raw(table)
  return Prisma.sql`(${own}."createdAt", ${own}.id) < (${new Date(since)}::timestamptz, ${cursor.id})`
}
