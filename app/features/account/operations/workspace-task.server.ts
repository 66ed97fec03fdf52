import type { Translate } from '~/i18n/translate'
import type { Locale } from '~/paths'
import type { Viewer } from '~/platform/session/viewer.server'

/** One thing in the workspace: whose turn it is, what, why, by when, and where to go. */
export type WorkspaceTask = {
  /** unique within its provider */
  id: string
  turn: 'yours' | 'others'
  title: string
  why: string
  href: string
  dueAt?: Date
}

/** An area's part of the workspace. The workspace route names all of them. */
export type TaskProvider = (page: {
  viewer: Viewer
  t: Translate
  locale: Locale
}) => Promise<WorkspaceTask[]>

/** Gathers the tasks of all areas: with a date first, by date, then in the order of the providers. */
export async function gatherTasks(
  providers: readonly TaskProvider[],
  page: Parameters<TaskProvider>[0],
): Promise<WorkspaceTask[]> {
  const lists = await Promise.all(providers.map((provide) => provide(page)))
  const tasks = lists.flatMap((list, provider) =>
    list.map((task) => ({ ...task, id: `${provider}-${task.id}` })),
  )
  const due = ({ dueAt }: WorkspaceTask) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY
  return tasks.sort((one, other) => (due(one) === due(other) ? 0 : due(one) - due(other)))
}
