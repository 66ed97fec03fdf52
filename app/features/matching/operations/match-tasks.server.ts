import type { TaskProvider } from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { countOpenMatches } from './count-open-matches.server'

/** Tells members of providers in the workspace how many open challenges fit. One statement. */
export const matchTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const active = viewer.memberships.filter((one) => one.isActive)
  const counts = await countOpenMatches(active.map((one) => one.organisationId))
  return active.flatMap(({ organisationId, name }) => {
    const count = counts.get(organisationId) ?? 0
    if (count === 0) return []
    return [
      {
        id: organisationId,
        turn: 'yours',
        title: t('matching.task', { count }),
        why: t('matching.taskWhy', { name }),
        href: path(locale, 'organisationMatches', { organisationId }),
        organisation: { id: organisationId, name },
      },
    ]
  })
}
