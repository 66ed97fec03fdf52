import { standingToPerson } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage, requireViewer } from '~/platform/guard/page.server'
import { findSubject } from '../subjects/registry.server'
import { type CommentRow, shownColumns, shownOf } from './shown-comment.server'

/**
 * The guard of a contribution's own page, with everything above it, from the one that began the conversation on.
 * What is hidden or removed still has its page: it says so, and leads to what was said around it.
 * @throws Response 404 where there is no such contribution, where what it is about is not public, and where it waits
 *   for its first check and is not one's own
 */
export async function requireComment(args: PageArguments) {
  const page = await publicPage(args)
  const id = idParameter(args.params, 'commentId')
  const at = new Date()
  const viewerId = page.viewer?.id ?? null
  const chain = await db.$queryRaw<CommentRow[]>`
    WITH RECURSIVE above AS (
      SELECT id, "parentId" FROM "Comment" WHERE id = ${id}
      UNION ALL SELECT p.id, p."parentId" FROM "Comment" p JOIN above ON p.id = above."parentId"
    )
    SELECT ${shownColumns(viewerId)} FROM above JOIN "Comment" c ON c.id = above.id
    ORDER BY c.depth`
  const row = chain.at(-1)
  if (!row || (row.state === 'held' && !row.isOwn)) throw notFound()
  const subject = await findSubject(row.subjectType, row.subjectId, at)
  if (!subject) throw notFound()
  const ancestors = chain.slice(0, -1).map((one) => shownOf(one, at))
  return { ...page, subject, comment: shownOf(row, at), ancestors, at }
}

/**
 * The guard of what only the author of a contribution does with it.
 * @throws Response 404 for everybody else
 */
export async function requireOwnComment(args: PageArguments) {
  const page = await requireViewer(args)
  const id = idParameter(args.params, 'commentId')
  const row = await db.comment.findUnique({
    where: { id },
    include: {
      _count: { select: { addenda: true } },
      sources: { where: { answer: { answeredAt: { not: null } } }, take: 1 },
    },
  })
  if (!row) throw notFound()
  const subject = await findSubject(row.subjectType, row.subjectId, new Date())
  const thing = { id, subjectType: row.subjectType, subjectId: row.subjectId }
  const authorized = authorize(
    'comment.edit',
    page.viewer,
    standingToPerson(page.viewer, row.authorId),
    thing,
  )
  return { ...page, row, subject, authorized }
}
