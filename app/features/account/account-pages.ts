import type { MessageKey } from '~/i18n/translate'
import type { PageName } from '~/paths'

/** The pages of one's own account, in the order of the navigation beside them. New ones get a line here. */
export const ACCOUNT_PAGES = [
  { page: 'account', label: 'account.nav.account' },
  { page: 'ownContributions', label: 'ownContributions.title' },
  { page: 'pseudonym', label: 'pseudonym.title' },
  { page: 'security', label: 'account.nav.security' },
  { page: 'secondFactor', label: 'account.nav.secondFactor' },
  { page: 'emailChange', label: 'account.nav.emailChange' },
  { page: 'sessions', label: 'account.nav.sessions' },
  { page: 'notificationSettings', label: 'notices.settings.title' },
  { page: 'deliveries', label: 'notices.log.title' },
  { page: 'myData', label: 'myData.title' },
] as const satisfies readonly { page: PageName; label: MessageKey }[]

export type AccountPage = (typeof ACCOUNT_PAGES)[number]['page']
