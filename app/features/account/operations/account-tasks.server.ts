import { secondFactorDuty } from '~/domain/permission/second-factor'
import { path } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { ViewerMembership } from '~/platform/session/viewer.server'
import type { TaskProvider, WorkspaceTask } from './workspace-task.server'

/**
 * What accounts themselves have to do: an address that does not work, unread notices, organisations before or
 * after the check by staff. One statement.
 */
export const accountTasks: TaskProvider = async ({ viewer, t, locale }) => {
  const { mailBouncedAt, _count } = await db.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { mailBouncedAt: true, _count: { select: { notifications: { where: { readAt: null } } } } },
  })
  const unread = _count.notifications
  const bounced: WorkspaceTask[] = mailBouncedAt
    ? [
        {
          id: 'bounced',
          turn: 'yours',
          title: t('notices.bounced.task'),
          why: t('notices.bounced.taskWhy'),
          href: path(locale, 'emailChange'),
        },
      ]
    : []
  const notices: WorkspaceTask[] =
    unread === 0
      ? []
      : [
          {
            id: 'notifications',
            turn: 'yours',
            title: t('account.task.unread', { count: unread }),
            why: t('account.task.unreadWhy'),
            href: path(locale, 'notifications'),
          },
        ]
  const organisations = viewer.memberships.flatMap((one) => membershipTask(one, t, locale))
  const duty = viewer.hasSecondFactor ? null : secondFactorDuty(viewer)
  const factor: WorkspaceTask[] =
    duty === null
      ? []
      : [
          {
            id: 'second-factor',
            turn: 'yours',
            title: t('account.secondFactor.task'),
            why: t(`account.secondFactor.duty.${duty}`),
            href: path(locale, 'secondFactor'),
          },
        ]
  return [...factor, ...bounced, ...organisations, ...notices]
}

function membershipTask(
  { organisationId, isActive, state, name }: ViewerMembership,
  t: Parameters<TaskProvider>[0]['t'],
  locale: Parameters<TaskProvider>[0]['locale'],
): WorkspaceTask[] {
  if (!isActive) return []
  const href = path(locale, 'organisation', { organisationId })
  const organisation = { id: organisationId, name }
  if (state === 'unverified') {
    const title = t('account.task.awaitsReview', { name })
    const why = t('account.task.awaitsReviewWhy')
    return [{ id: organisationId, turn: 'others', title, why, href, organisation }]
  }
  if (state === 'rejected') {
    const title = t('account.task.rejected', { name })
    return [
      { id: organisationId, turn: 'yours', title, why: t('account.task.rejectedWhy'), href, organisation },
    ]
  }
  return []
}
