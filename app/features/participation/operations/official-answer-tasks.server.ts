import { standingToPerson } from '~/domain/permission/standing'
import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import {
  MOST_TASKS,
  type TaskProvider,
  type WorkspaceTask,
} from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import { Authorized } from '~/platform/guard/authorized.server'
import type { ViewerMembership } from '~/platform/session/viewer.server'
import { OVERDUE_CHOICE } from '../answer-list-address'
import { findSubjects } from '../subjects/registry.server'

/** Answers that a person's offices owe, with the day on which they are due. */
export const officialAnswerTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  const offices = memberships.filter(
    ({ isActive, kind, role }) => isActive && kind === 'authority' && WRITING_ROLES.includes(role),
  )
  if (offices.length === 0) return []
  const rows = await db.officialAnswer.findMany({
    where: { organisationId: { in: offices.map((one) => one.organisationId) }, status: 'underReview' },
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: MOST_TASKS + 1,
    select: { id: true, subjectType: true, subjectId: true, organisationId: true, dueAt: true },
  })
  const subjectOf = await findSubjects(rows, new Date())
  return rows.flatMap((row): WorkspaceTask[] => {
    const subject = subjectOf(row)
    if (!subject) return []
    const { organisationId: id, organisationName: name } = subject
    return [
      {
        ...{ id: row.id, turn: 'yours', dueAt: row.dueAt, organisation: { id, name } },
        title: t('officialAnswer.task', { title: subject.title }),
        why: t('officialAnswer.taskWhy', { office: name }),
        href: path(locale, 'officialAnswerEdit', { answerId: row.id }),
      },
    ]
  })
}

/** For staff: how many answers offices owe past their day, as one task. */
export const overdueAnswerTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const standing = { ...standingToPerson(viewer, viewer.id), relation: 'foreign' } as const
  if (!Authorized.judge('officialAnswer.followUp', viewer, standing, null)) return []
  const overdue = { status: 'underReview', dueAt: { lte: new Date() } } as const
  const count = await db.officialAnswer.count({ where: overdue })
  if (count === 0) return []
  return [
    {
      ...{ id: 'overdue', turn: 'yours' },
      title: t('officialAnswer.staffTask', { count }),
      why: t('officialAnswer.staffTaskWhy'),
      href: `${path(locale, 'officialAnswers')}?${OVERDUE_CHOICE}`,
    },
  ]
}
