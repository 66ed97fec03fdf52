import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import {
  MOST_TASKS,
  type TaskPage,
  type WorkspaceTask,
} from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { ViewerMembership } from '~/platform/session/viewer.server'
import { authorsOf } from './challenge-recipients.server'
import type { ChangeRow } from './require-change.server'

/** Changes of published challenges that somebody writes or decides, while they are possible. One statement. */
export async function listChangeTasks({ viewer, t, locale }: TaskPage): Promise<WorkspaceTask[]> {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  const authorities = memberships.filter(
    ({ isActive, kind, role }) => isActive && kind === 'authority' && WRITING_ROLES.includes(role),
  )
  if (authorities.length === 0) return []
  const authorityId = { in: authorities.map((one) => one.organisationId) }
  const rows = await db.challengeChange.findMany({
    where: {
      state: { in: ['draft', 'inApproval'] },
      challenge: { authorityId, state: 'published', deadlineAt: { gt: new Date() } },
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: MOST_TASKS + 1,
    include: {
      challenge: { select: { title: true, deadlineAt: true, authorityId: true } },
    },
  })
  return rows.map(({ challenge: { title, deadlineAt, authorityId: id }, ...change }): WorkspaceTask => {
    const name = authorities.find((one) => one.organisationId === id)?.name ?? ''
    const task = taskOf(change, viewer.id)
    return {
      id: change.id,
      turn: task === 'wait' ? 'others' : 'yours',
      title: t(`change.task.${task}`, { title }),
      why: t(`change.task.${task}Why`, { authority: name }),
      href: path(locale, 'challengeChange', { challengeId: change.challengeId }),
      organisation: { id, name },
      ...(deadlineAt && { dueAt: deadlineAt }),
    }
  })
}

function taskOf(change: ChangeRow, userId: string) {
  if (change.state === 'inApproval') return authorsOf(change).includes(userId) ? 'wait' : 'approve'
  return change.returnReason === null ? 'write' : 'revise'
}
