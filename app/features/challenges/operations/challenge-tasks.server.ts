import type { TaskProvider, WorkspaceTask } from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { listChangeTasks } from './change-tasks.server'
import { listChallengeTasks } from './list-challenge-tasks.server'
import { listQuestionTasks } from './list-question-tasks.server'

/** The challenges of a person's authorities, changes of them and questions about them as tasks of the workspace. */
export const challengeTasks: TaskProvider = async (page) => [
  ...(await stepTasks(page)),
  ...(await listChangeTasks(page)),
  ...(await questionTasks(page)),
]

const stepTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const tasks = await listChallengeTasks(viewer)
  return tasks.map(({ id, title, authorityId, authorityName, task, deadlineAt }): WorkspaceTask => {
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
}

/** Unanswered questions, one task a challenge, with the day on which the answers are due. */
const questionTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const rows = await listQuestionTasks(viewer)
  return rows.map(
    ({ id, title, count, authorityId, authorityName, answersUntil }): WorkspaceTask => ({
      id: `questions-${id}`,
      turn: 'yours',
      title: t('question.task', { count, title }),
      why: t('question.taskWhy', { authority: authorityName }),
      href: path(locale, 'challengeQuestions', { challengeId: id }),
      organisation: { id: authorityId, name: authorityName },
      ...(answersUntil && { dueAt: answersUntil }),
    }),
  )
}
