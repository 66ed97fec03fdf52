import { standingToOrganisation } from '~/domain/permission/standing'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { idParameter, notFound } from '~/platform/guard/not-found.server'
import { type PageArguments, publicPage, requireViewer } from '~/platform/guard/page.server'
import { findSubject } from '../subjects/registry.server'

const COLUMNS = {
  ...{ id: true, subjectType: true, subjectId: true, organisationId: true, status: true, reason: true },
  ...{ text: true, dueAt: true, firstDueAt: true, openedAt: true, answeredAt: true, version: true },
} as const

/** An answer with what it is about, or null where there is none or nobody may read that. */
async function findOfficialAnswer(id: string) {
  const answer = await db.officialAnswer.findUnique({ where: { id }, select: COLUMNS })
  const subject = answer && (await findSubject(answer.subjectType, answer.subjectId, new Date()))
  return subject ? { ...answer, subject } : null
}
export type AnswerWithSubject = NonNullable<Awaited<ReturnType<typeof findOfficialAnswer>>>

/**
 * The guard of an official answer as everybody reads it.
 * @throws Response 404 where there is none
 */
export async function requirePublicAnswer(args: PageArguments) {
  const page = await publicPage(args)
  const answer = await findOfficialAnswer(idParameter(args.params, 'answerId'))
  if (!answer) throw notFound()
  return { ...page, answer, standing: standingToOrganisation(page.viewer, answer.organisationId) }
}

/**
 * The guard of those who write for the office that owes an answer.
 * @throws Response redirect to the log-in; 404 for everybody else
 */
export async function requireAnswerWriter(args: PageArguments) {
  const { viewer } = await requireViewer(args)
  const { answer, standing, ...page } = await requirePublicAnswer(args)
  return { ...page, viewer, answer, authorized: authorize('officialAnswer.give', viewer, standing, answer) }
}

/**
 * The guard of a new answer: for those who write for the office that a thing belongs to.
 * @throws Response redirect to the log-in; 404 for everybody else
 */
export async function requireAnsweredSubject(args: PageArguments) {
  const page = await requireViewer(args)
  const id = idParameter(args.params, 'subjectId')
  const subject = await findSubject(args.params['subjectType'] ?? '', id, new Date())
  if (!subject) throw notFound()
  const standing = standingToOrganisation(page.viewer, subject.organisationId)
  return { ...page, subject, authorized: authorize('officialAnswer.give', page.viewer, standing, subject) }
}
