import type { PermissionKey } from '~/domain/permission/matrix'
import type { PageName } from '~/paths'

type Entry = { page: PageName; permission: PermissionKey }

/**
 * The navigation beside every page of the administration, in groups. A page stands here once with the
 * permission that it asks for itself; its name is the message `administration.menu.<page>`.
 */
export const ADMINISTRATION_MENU = [
  {
    group: 'work',
    entries: [
      { page: 'administration', permission: 'administration.view' },
      { page: 'organisationOverview', permission: 'organisations.list' },
      { page: 'organisationMerge', permission: 'organisation.merge' },
      { page: 'exposure', permission: 'exposure.view' },
      { page: 'moderationQueue', permission: 'moderation.view' },
      { page: 'feedbackList', permission: 'feedback.manage' },
      { page: 'users', permission: 'users.manage' },
    ],
  },
  {
    group: 'texts',
    entries: [
      { page: 'announcementList', permission: 'announcements.manage' },
      { page: 'contentList', permission: 'content.manage' },
      { page: 'taxonomy', permission: 'taxonomy.manage' },
      { page: 'regionList', permission: 'regions.manage' },
      { page: 'legalData', permission: 'legalData.manage' },
    ],
  },
  {
    group: 'operation',
    entries: [
      { page: 'sources', permission: 'sources.manage' },
      { page: 'outbox', permission: 'outbox.manage' },
      { page: 'mailLog', permission: 'mailLog.view' },
      { page: 'eventList', permission: 'events.view' },
      { page: 'retention', permission: 'retention.manage' },
    ],
  },
] as const satisfies readonly { group: string; entries: readonly Entry[] }[]
