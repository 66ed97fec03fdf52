import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { isConfirmationOverdue, lastConfirmed, oldestConfirmation } from '~/domain/register/entry-view'
import type { TaskProvider, WorkspaceTask } from '~/features/account/operations/workspace-task.server'
import { MOST_TASKS } from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import { type EntryRow, entryName, WITH_AUTHORITY } from './entry-facts.server'

/** What a person can do next about the register entries of their authorities. One statement. */
export const entryTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const writing = viewer.memberships.filter(
    ({ isActive, kind, role }) => isActive && kind === 'authority' && WRITING_ROLES.includes(role),
  )
  if (writing.length === 0) return []
  const at = new Date()
  const oldest = oldestConfirmation(at)
  const rows = await db.registerEntry.findMany({
    where: {
      authorityId: { in: writing.map((one) => one.organisationId) },
      OR: [
        { state: { in: ['draft', 'inApproval'] } },
        {
          state: 'published',
          currentVersion: { publishedAt: { lte: oldest } },
          OR: [{ confirmedAt: null }, { confirmedAt: { lte: oldest } }],
        },
      ],
    },
    include: WITH_AUTHORITY,
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    take: MOST_TASKS + 1,
  })
  return rows.flatMap((row): WorkspaceTask[] => {
    const task = taskOf(row, viewer.id, at)
    if (task === null) return []
    const { id, name } = row.authority
    return [
      {
        id: `registerEntry-${row.id}`,
        turn: task === 'wait' ? 'others' : 'yours',
        title: t(`register.task.${task}`, { title: entryName(row) }),
        why: t(`register.task.${task}Why`, { authority: name }),
        href: path(locale, 'registerManage', { entryId: row.id }),
        organisation: { id, name },
      },
    ]
  })
}

function taskOf(row: EntryRow, userId: string, at: Date) {
  const { state, returnReason, submittedById, editorIds, currentVersion, confirmedAt } = row
  if (state === 'draft') return returnReason === null ? 'finish' : 'revise'
  if (state === 'inApproval')
    return submittedById === userId || editorIds.includes(userId) ? 'wait' : 'approve'
  // The database's month may be a day shorter than the rule's.
  const isOverdue =
    currentVersion && isConfirmationOverdue(lastConfirmed(currentVersion.publishedAt, confirmedAt), at)
  return isOverdue ? 'confirm' : null
}
