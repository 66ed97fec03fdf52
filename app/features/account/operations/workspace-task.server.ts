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
  /** whose matter it is, where it belongs to an organisation */
  organisation?: { id: string; name: string }
}

export type TaskPage = { viewer: Viewer; t: Translate; locale: Locale }

/** So many of one area are listed. Providers that read rows ask for one more, so that the page can say that there are. */
export const MOST_TASKS = 50

/** An area's part of the tasks. `list-tasks.server.ts` names all of them. */
export type TaskProvider = (page: TaskPage) => Promise<WorkspaceTask[]>

/** Gathers the tasks of all areas: with a date first, by date, then in the order of the providers. */
export async function gatherTasks<Task extends WorkspaceTask>(
  providers: readonly ((page: TaskPage) => Promise<Task[]>)[],
  page: TaskPage,
): Promise<Task[]> {
  const lists = await Promise.all(providers.map((provide) => provide(page)))
  const tasks = lists.flatMap((list, provider) =>
    list.map((task) => ({ ...task, id: `${provider}-${task.id}` })),
  )
  const due = ({ dueAt }: Task) => dueAt?.getTime() ?? Number.POSITIVE_INFINITY
  return tasks.sort((one, other) => (due(one) === due(other) ? 0 : due(one) - due(other)))
}
