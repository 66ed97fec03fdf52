import type { TaskProvider, WorkspaceTask } from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { changeTasks } from './change-tasks.server'
import { listChallengeTasks } from './list-challenge-tasks.server'

/** The challenges of a person's authorities, and their changes, as tasks of the workspace. */
export const challengeTasks: TaskProvider = async (page) => {
  const { viewer, t, locale } = page
  const tasks = await listChallengeTasks(viewer)
  const own = tasks.map(({ id, title, authorityId, authorityName, task, deadlineAt }): WorkspaceTask => {
    const page = task === 'open' ? 'challengeProposals' : 'challengeManage'
    const isBeforeDeadline = task !== 'open' && deadlineAt !== null
    return {
      id,
      turn: task === 'wait' ? 'others' : 'yours',
      title: t(`challenge.task.${task}`, { title }),
      why: t(`challenge.task.${task}Why`, { authority: authorityName }),
      href: path(locale, page, { challengeId: id }),
      organisation: { id: authorityId, name: authorityName },
      ...(isBeforeDeadline && { dueAt: deadlineAt }),
    }
  })
  return [...own, ...(await changeTasks(page))]
}
