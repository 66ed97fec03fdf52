import type { TaskProvider } from '~/features/account/operations/workspace-task.server'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import { holdsPermission } from '~/platform/guard/page.server'

/** How many cases wait, and since when, as one task of whoever moderates. One statement, none for others. */
export const moderationTasks: TaskProvider = async ({ viewer, t, locale }) => {
  if (!holdsPermission(viewer, 'moderation.decide')) return []
  const { _count: count } = await db.moderationCase.aggregate({ where: { closedAt: null }, _count: true })
  if (count === 0) return []
  return [
    {
      ...{ id: 'cases', turn: 'yours', title: t('moderation.task', { count }), why: t('moderation.taskWhy') },
      href: path(locale, 'moderationQueue'),
    },
  ]
}
