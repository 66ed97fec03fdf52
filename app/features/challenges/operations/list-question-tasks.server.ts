import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { MOST_TASKS } from '~/features/account/operations/workspace-task.server'
import { db } from '~/platform/database/client.server'
import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'

/** Challenges of the viewer's authorities with questions that wait for an answer, the most urgent first. One statement. */
export async function listQuestionTasks(viewer: Viewer) {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  const authorities = memberships.filter(
    ({ isActive, kind, role }) => isActive && kind === 'authority' && WRITING_ROLES.includes(role),
  )
  if (authorities.length === 0) return []
  const open = { state: 'open' } as const
  const rows = await db.challenge.findMany({
    where: {
      authorityId: { in: authorities.map((one) => one.organisationId) },
      state: { in: ['published', 'opened'] },
      questions: { some: open },
    },
    orderBy: [{ answersUntil: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: MOST_TASKS + 1,
    select: {
      ...{ id: true, title: true, authorityId: true, answersUntil: true },
      _count: { select: { questions: { where: open } } },
    },
  })
  return rows.map(({ _count, ...row }) => ({
    ...row,
    count: _count.questions,
    authorityName: authorities.find((one) => one.organisationId === row.authorityId)?.name ?? '',
  }))
}
