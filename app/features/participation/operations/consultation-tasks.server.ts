import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import type { TaskProvider, WorkspaceTask } from '~/features/account/operations/workspace-task.server'
import { MOST_TASKS } from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { ViewerMembership } from '~/platform/session/viewer.server'

/** What a person can do next about the consultations of their authorities. One statement. */
export const consultationTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  const writing = memberships.filter(
    ({ isActive, kind, role }) => isActive && kind === 'authority' && WRITING_ROLES.includes(role),
  )
  if (writing.length === 0) return []
  const rows = await db.consultation.findMany({
    where: {
      organisationId: { in: writing.map((one) => one.organisationId) },
      OR: [{ state: { in: ['draft', 'inApproval'] } }, { state: 'published', endsAt: { lte: new Date() } }],
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: MOST_TASKS + 1,
  })
  return rows.map((row): WorkspaceTask => {
    const task = taskOf(row, viewer.id)
    const name = writing.find(({ organisationId }) => organisationId === row.organisationId)?.name ?? ''
    return {
      id: `consultation-${row.id}`,
      turn: task === 'wait' ? 'others' : 'yours',
      title: t(`consultation.task.${task}`, { title: row.title }),
      why: t(`consultation.task.${task}Why`, { authority: name }),
      href: path(locale, 'consultationManage', { consultationId: row.id }),
      organisation: { id: row.organisationId, name },
    }
  })
}

type Known = { state: string; returnReason: string | null; submittedById: string | null; editorIds: string[] }

function taskOf({ state, returnReason, submittedById, editorIds }: Known, userId: string) {
  if (state === 'published') return 'result'
  if (state === 'draft') return returnReason === null ? 'finish' : 'revise'
  return submittedById === userId || editorIds.includes(userId) ? 'wait' : 'approve'
}
