import { accountTasks } from '~/features/account/operations/account-tasks.server'
import {
  gatherTasks,
  type TaskPage,
  type TaskProvider,
  type WorkspaceTask,
} from '~/features/account/operations/workspace-task.server'
import { challengeTasks } from '~/features/challenges/operations/challenge-tasks.server'
import { matchTasks } from '~/features/matching/operations/match-tasks.server'
import { proposalTasks } from '~/features/proposals/operations/proposal-tasks.server'
import { staffTasks } from './staff-tasks.server'

/**
 * Every area that has something to do for somebody, by the name under which its tasks stand where they belong
 * to no organisation. This is the last area, so it may know all of them.
 */
export const TASK_PROVIDERS = {
  account: accountTasks,
  challenges: challengeTasks,
  proposals: proposalTasks,
  matches: matchTasks,
  staff: staffTasks,
} as const satisfies Record<string, TaskProvider>

export type TaskArea = keyof typeof TASK_PROVIDERS
export type ListedTask = WorkspaceTask & { area: TaskArea }

/** Everything that a person or others have to do, what is due first first. */
export function listTasks(page: TaskPage): Promise<ListedTask[]> {
  const areas = Object.keys(TASK_PROVIDERS) as TaskArea[]
  const providers = areas.map((area) => async (given: TaskPage): Promise<ListedTask[]> => {
    const tasks = await TASK_PROVIDERS[area](given)
    return tasks.map((task) => ({ ...task, area }))
  })
  return gatherTasks(providers, page)
}
