import { accountTasks } from '~/features/account/operations/account-tasks.server'
import {
  gatherTasks,
  MOST_TASKS,
  type TaskPage,
  type TaskProvider,
  type WorkspaceTask,
} from '~/features/account/operations/workspace-task.server'
import { challengeTasks } from '~/features/challenges/operations/challenge-tasks.server'
import { partnerTasks } from '~/features/challenges/operations/partner-tasks.server'
import { introductionTasks } from '~/features/matching/operations/introduction-tasks.server'
import { invitationTasks } from '~/features/matching/operations/invitation-tasks.server'
import { matchTasks } from '~/features/matching/operations/match-tasks.server'
import { moderationTasks } from '~/features/moderation/operations/moderation-tasks.server'
import { consultationTasks } from '~/features/participation/operations/consultation-tasks.server'
import {
  officialAnswerTasks,
  overdueAnswerTasks,
} from '~/features/participation/operations/official-answer-tasks.server'
import { pilotTasks } from '~/features/pilots/operations/pilot-tasks.server'
import { peopleTasks } from '~/features/profiles/operations/people-tasks.server'
import { profileTasks } from '~/features/profiles/operations/profile-tasks.server'
import { partnershipTasks } from '~/features/proposals/operations/partnership-tasks.server'
import { proposalTasks } from '~/features/proposals/operations/proposal-tasks.server'
import { entryTasks } from '~/features/register/operations/entry-tasks.server'
import { staffTasks } from './staff-tasks.server'

/**
 * Every area that has something to do for somebody, by the name under which its tasks stand where they belong
 * to no organisation. This is the last area, so it may know all of them.
 */
export const TASK_PROVIDERS = {
  people: peopleTasks,
  account: accountTasks,
  challenges: challengeTasks,
  partners: partnerTasks,
  partnerships: partnershipTasks,
  proposals: proposalTasks,
  introductions: introductionTasks,
  matches: matchTasks,
  matchInvitations: invitationTasks,
  profiles: profileTasks,
  pilots: pilotTasks,
  register: entryTasks,
  consultations: consultationTasks,
  moderation: moderationTasks,
  officialAnswers: officialAnswerTasks,
  staff: staffTasks,
  overdueAnswers: overdueAnswerTasks,
} as const satisfies Record<string, TaskProvider>

export type TaskArea = keyof typeof TASK_PROVIDERS
export type ListedTask = WorkspaceTask & { area: TaskArea }

/** What belongs to organisations follows the choice of the one to work for. */
const BY_ORGANISATION: readonly TaskArea[] = [
  'challenges',
  'partners',
  'partnerships',
  'proposals',
  'introductions',
  'matches',
  'matchInvitations',
  'profiles',
  'pilots',
  'register',
  'consultations',
  'officialAnswers',
]

/**
 * Everything that a person or others have to do, what is due first first.
 * @param focus the same person, narrowed to the organisation that they have chosen to work for
 * @returns the tasks, at most 50 of one area, and the areas that have more
 */
export async function listTasks(
  page: TaskPage,
  focus = page.viewer,
): Promise<{ tasks: ListedTask[]; cut: TaskArea[] }> {
  const cut: TaskArea[] = []
  const areas = Object.keys(TASK_PROVIDERS) as TaskArea[]
  const providers = areas.map((area) => async (given: TaskPage): Promise<ListedTask[]> => {
    const viewer = BY_ORGANISATION.includes(area) ? focus : given.viewer
    const tasks = await TASK_PROVIDERS[area]({ ...given, viewer })
    if (tasks.length > MOST_TASKS) cut.push(area)
    return tasks.slice(0, MOST_TASKS).map((task) => ({ ...task, area }))
  })
  return { tasks: await gatherTasks(providers, page), cut }
}
