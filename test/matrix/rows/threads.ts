import { type ActionRow, action, everybody, page, type Row, signedIn, UNKNOWN } from '../reviewed'

// Discussions: everybody reads, everybody with an account takes part, and an author changes what is their own. The
// contribution is the citizen's.
const author = ['citizen'] as const

export const THREADS_PAGES: readonly Row[] = [
  page('discussion', 'contribution', everybody),
  page('comment', 'contribution', everybody),
  page('commentHistory', 'contribution', everybody),
  page('commentEdit', 'contribution', author),
  page('ownContributions', 'none', signedIn),
  page('pseudonym', 'none', signedIn),
]

// Unfinished, so that they are refused as forms and change nothing.
const intents = ['post', 'vote'] as const

export const THREADS_ACTIONS: readonly ActionRow[] = [
  ...(['discussion', 'comment'] as const).flatMap((name) =>
    intents.map((intent) => action(name, 'contribution', signedIn, { intent, id: UNKNOWN }, { intent })),
  ),
  ...(['follow', 'unfollow'] as const).map((intent) =>
    action('discussion', 'contribution', signedIn, { intent }, { intent }),
  ),
  ...(['edit', 'append', 'remove'] as const).map((intent) =>
    action('commentEdit', 'contribution', author, { intent, id: UNKNOWN, version: '0' }, { intent }),
  ),
  action('pseudonym', 'none', signedIn),
]
