import { type ActionRow, action, page, type Row, signedIn } from '../reviewed'

// Saved searches: everybody who is signed in has their own, and nobody sees those of others; this one is the citizen's.
const keeper = ['citizen'] as const

export const SAVED_PAGES: readonly Row[] = [
  page('savedSearches', 'none', signedIn),
  page('savedSearchNew', 'none', signedIn),
  page('savedSearch', 'savedSearch', keeper),
]

export const SAVED_ACTIONS: readonly ActionRow[] = [
  action('savedSearchNew', 'none', signedIn),
  action('savedSearch', 'savedSearch', keeper, { intent: 'rename' }, { intent: 'rename' }),
  action('savedSearch', 'savedSearch', keeper, { intent: 'pause' }, { intent: 'pause' }),
  action('savedSearch', 'savedSearch', keeper, { intent: 'resume' }, { intent: 'resume' }),
  // Last, because it is carried out.
  action('savedSearch', 'savedSearch', keeper, { intent: 'delete' }, { intent: 'delete' }),
]
