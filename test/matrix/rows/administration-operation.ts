import type { PageName } from '~/paths'
import { type ActionRow, action, page, type Row, team } from '../reviewed'
import type { Thing } from '../world'

// The pages behind the administration's navigation: people, texts, lists and the running of the platform.
const administrators = ['administrator'] as const

const wish = (name: PageName, thing: Thing, who: ActionRow['who'], intent: string) =>
  action(name, thing, who, { intent }, { intent })

export const OPERATION_PAGES: readonly Row[] = [
  page('organisationOverview', 'none', team),
  page('user', 'account', administrators),
  page('taxonomy', 'none', administrators),
  page('taxonomyEntryNew', 'entry', administrators),
  page('taxonomyEntry', 'entry', administrators),
  page('regionList', 'none', administrators),
  page('region', 'region', administrators),
  page('contentList', 'none', team),
  page('content', 'text', team),
  page('contentVersion', 'text', team),
  page('announcementList', 'none', team),
  page('announcement', 'announcement', team),
  page('outbox', 'none', administrators),
  page('mailLog', 'none', team),
  page('eventList', 'none', administrators),
  page('eventExport', 'none', administrators),
  page('retention', 'none', administrators),
]

export const OPERATION_ACTIONS: readonly ActionRow[] = [
  wish('user', 'account', administrators, 'role'),
  wish('user', 'account', administrators, 'disable'),
  wish('user', 'account', administrators, 'enable'),
  wish('user', 'account', administrators, 'resend'),
  action('taxonomy', 'none', administrators),
  action('taxonomyEntryNew', 'entry', administrators),
  wish('taxonomyEntry', 'entry', administrators, 'save'),
  wish('taxonomyEntry', 'entry', administrators, 'retire'),
  wish('taxonomyEntry', 'entry', administrators, 'restore'),
  action('region', 'region', administrators),
  wish('content', 'text', team, 'save'),
  wish('content', 'text', team, 'preview'),
  wish('content', 'text', team, 'publish'),
  action('contentVersion', 'text', team),
  action('announcementList', 'none', team),
  wish('announcement', 'announcement', team, 'save'),
  wish('announcement', 'announcement', team, 'revoke'),
  wish('outbox', 'none', administrators, 'retry'),
  wish('outbox', 'none', administrators, 'retryAll'),
  wish('outbox', 'none', administrators, 'giveUp'),
  action('retention', 'none', administrators),
]
