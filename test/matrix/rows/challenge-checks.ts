import { type ActionRow, action, authority, authorityWriters, page, type Row, team } from '../reviewed'

// Checks of a challenge, its contacts, and the dated data that both follow from.
const check = (thing: 'draft' | 'published', form: Record<string, string>, intent: string) =>
  action('assessment', thing, [...authorityWriters, ...team], { intent, ...form }, { intent })

export const CHECKS_PAGES: readonly Row[] = [
  page('assessment', 'draft', [...authority, ...team]),
  page('assessment', 'published', [...authority, ...team]),
  page('contacts', 'draft', authority),
  page('contacts', 'published', authority),
  page('contactsExport', 'published', authority),
  page('contactsPrint', 'published', authority),
  page('legalData', 'none', team),
  page('holidayYear', 'legal', team),
  page('legalValueNew', 'legal', team),
]

export const CHECKS_ACTIONS: readonly ActionRow[] = [
  check('draft', {}, 'check'),
  check('published', {}, 'change'),
  check('published', {}, 'procurement'),
  action('contacts', 'published', authorityWriters),
  action('holidayYear', 'legal', team),
  action('legalValueNew', 'legal', team),
]
