import { standingToOrganisation } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { Authorized, authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage, requireViewer } from '~/platform/guard/page.server'
import { findSubject } from '../subjects/registry.server'
import { writtenBy } from './written-by.server'

const COLUMNS = {
  ...{ id: true, subjectType: true, subjectId: true, authorId: true, body: true, createdAt: true },
  ...{ highlightedAt: true, highlightedFor: true },
} as const

/** A contribution that everybody may read, with what it is about and by whom it is; null where there is none. */
async function findVisibleComment(id: string) {
  const comment = await db.comment.findFirst({ where: { id, state: 'visible' }, select: COLUMNS })
  const subject = comment && (await findSubject(comment.subjectType, comment.subjectId, new Date()))
  if (!subject) return null
  return { ...comment, subject, author: (await writtenBy([comment.authorId])).get(comment.authorId) ?? null }
}
export type HighlightedComment = NonNullable<Awaited<ReturnType<typeof findVisibleComment>>>

/**
 * The guard of the page that says what a contribution is highlighted for: for everybody where it is, otherwise for
 * those who write for the office.
 * @throws Response 404 for everybody else
 */
export async function requireHighlightPage(args: PageArguments) {
  const page = await publicPage(args)
  const comment = await findVisibleComment(idParameter(args.params, 'commentId'))
  if (!comment) throw notFound()
  const standing = standingToOrganisation(page.viewer, comment.subject.organisationId)
  const writer = Authorized.judge('comment.highlight', page.viewer, standing, comment)
  if (!writer && comment.highlightedAt === null) await requireWriter(args, comment)
  return { ...page, comment, mayHighlight: writer !== null }
}

/**
 * The guard of the highlighting itself.
 * @throws Response redirect to the log-in or 401; 404 for everybody who does not write for the office
 */
export async function requireHighlighting(args: PageArguments) {
  const page = await requireViewer(args)
  const comment = await findVisibleComment(idParameter(args.params, 'commentId'))
  if (!comment) throw notFound()
  return { ...page, comment, authorized: await requireWriter(args, comment) }
}

async function requireWriter(args: PageArguments, comment: HighlightedComment) {
  const { viewer } = await requireViewer(args)
  const standing = standingToOrganisation(viewer, comment.subject.organisationId)
  return authorize('comment.highlight', viewer, standing, comment)
}
