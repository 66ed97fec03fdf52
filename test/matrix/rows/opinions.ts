import {
  type ActionRow,
  action,
  authorityWriters,
  everybody,
  page,
  type Row,
  signedIn,
  UNKNOWN,
} from '../reviewed'

// The map of opinions, its files, and polls.
export const OPINION_PAGES: readonly Row[] = [
  page('opinionMap', 'polled', everybody),
  page('opinionMap', 'pollDraft', [], { signedOut: 'hidden' }),
  page('opinionExport', 'polled', everybody),
  page('opinionExport', 'pollDraft', [], { signedOut: 'hidden' }),
  page('opinionExportJson', 'polled', everybody),
  page('opinionExportJson', 'pollDraft', [], { signedOut: 'hidden' }),
  page('poll', 'polled', everybody),
  page('poll', 'pollDraft', [], { signedOut: 'hidden' }),
  page('pollNew', 'pollDraft', authorityWriters),
  page('pollNew', 'polled', []),
  page('pollEdit', 'pollDraft', authorityWriters),
  page('pollEdit', 'polled', []),
]

export const OPINION_ACTIONS: readonly ActionRow[] = [
  // With an option that there is not, so that it is refused as a ballot.
  action('poll', 'polled', signedIn, { choice: UNKNOWN }),
  action('poll', 'pollDraft', []),
  action('pollNew', 'pollDraft', authorityWriters, { intent: 'save' }, { intent: 'save' }),
  // Of a poll that there is not: gone already is no error.
  action('pollNew', 'pollDraft', authorityWriters, { intent: 'remove', id: UNKNOWN }, { intent: 'remove' }),
  action('pollEdit', 'pollDraft', authorityWriters, { intent: 'save' }, { intent: 'save' }),
  action('pollEdit', 'pollDraft', authorityWriters, { intent: 'remove' }, { intent: 'remove' }),
  action('pollEdit', 'polled', [], { intent: 'remove', id: UNKNOWN }, { intent: 'remove' }),
]
