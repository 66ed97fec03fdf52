import {
  type ActionRow,
  action,
  authority,
  authorityWriters,
  everybody,
  page,
  type Row,
  team,
} from '../reviewed'

// Writing a challenge in steps, its drafts, its review and its preview.
const deciders = [...authorityWriters, ...team]
export const POSTING_PAGES: readonly Row[] = [
  page('challengeStep', 'draft', authorityWriters),
  page('challengeStep', 'published', authorityWriters),
  page('challengeDraft', 'draft', authorityWriters),
  page('challengeAttachments', 'draft', authorityWriters),
  page('challengeAttachments', 'published', authorityWriters),
  page('attachment', 'draft', [...authority, ...team], { signedOut: 'hidden' }),
  page('attachment', 'published', everybody),
  page('challengeReview', 'draft', deciders),
  page('challengeReview', 'published', deciders),
  page('challengePreview', 'draft', [...authority, ...team], { signedOut: 'hidden' }),
  page('challengePreview', 'published', [], { others: 'away', signedOut: 'away' }),
]

export const POSTING_ACTIONS: readonly ActionRow[] = [
  action('challengeStep', 'draft', authorityWriters),
  action('challengeStep', 'published', authorityWriters, { intent: 'keep' }, { intent: 'keep' }),
  action('challengeStep', 'draft', authorityWriters, { intent: 'discard' }, { intent: 'discard' }),
  action('challengeAttachments', 'draft', authorityWriters, { intent: 'upload' }, { intent: 'upload' }),
  action(
    'challengeAttachments',
    'draft',
    authorityWriters,
    { intent: 'rename', attachmentId: 'NEW' },
    { intent: 'rename' },
  ),
  action(
    'challengeAttachments',
    'published',
    authorityWriters,
    { intent: 'remove', attachmentId: 'NEW' },
    { intent: 'remove' },
  ),
  action('challengeDraft', 'published', authorityWriters),
  action(
    'challengeManage',
    'draft',
    authorityWriters,
    { step: 'discard', version: '99' },
    { intent: 'discard' },
  ),
  action('challengeReview', 'draft', deciders),
]
