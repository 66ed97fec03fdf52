import { type ActionRow, action, everybody, page, type Row } from '../reviewed'

const moderators = ['moderator', 'administrator'] as const

/** What the moderation does is public, without names; a decision is read by whom it concerns and by moderators. */
export const MODERATION_PAGES: readonly Row[] = [
  page('conduct', 'none', everybody),
  page('conductPlain', 'none', everybody),
  page('conductVersion', 'moderated', everybody),
  page('moderationLog', 'none', everybody),
  page('moderationLogCsv', 'none', everybody),
  page('moderationReport', 'moderated', everybody),
  page('report', 'moderated', everybody),
  page('reportStatus', 'moderated', everybody),
  page('decision', 'moderated', ['citizen', ...moderators]),
  page('appeal', 'moderated', ['citizen']),
  page('moderationQueue', 'none', moderators),
  page('moderationCase', 'moderated', moderators),
]

const TOO_LONG = 'x'.repeat(4001)

/** Reporting is everybody's, deciding is the moderators'; the case is decided already, so nothing changes it. */
export const MODERATION_ACTIONS: readonly ActionRow[] = [
  action('report', 'moderated', everybody),
  action('reportStatus', 'moderated', everybody, { text: TOO_LONG }),
  action('appeal', 'moderated', ['citizen'], { text: TOO_LONG }),
  action('moderationCase', 'moderated', moderators, { intent: 'claim' }, { intent: 'claim' }),
  action('moderationCase', 'moderated', moderators, { intent: 'release' }, { intent: 'release' }),
  action('moderationCase', 'moderated', moderators, { intent: 'note' }, { intent: 'note' }),
  action('moderationCase', 'moderated', moderators, { intent: 'decide' }, { intent: 'decide' }),
  action('moderationCase', 'moderated', moderators, { intent: 'decideAppeal' }, { intent: 'decideAppeal' }),
]
