import { type ActionRow, action, everybody, page, type Row, signedIn } from '../reviewed'

// How people are told of things, and their tasks. The link that ends mails needs no log-in: the token is the proof.
export const NOTICES_PAGES: readonly Row[] = [
  page('tasks', 'none', signedIn),
  page('notificationSettings', 'none', signedIn),
  page('deliveries', 'none', signedIn),
  page('unsubscribe', 'mailing', everybody),
  page('unsubscribe', 'none', [], { signedOut: 'hidden' }),
]

export const NOTICES_ACTIONS: readonly ActionRow[] = [
  action('notificationSettings', 'none', signedIn, { intent: 'save' }, { intent: 'save' }),
  action('notificationSettings', 'none', signedIn, { intent: 'checkAddress' }, { intent: 'checkAddress' }),
  action('unsubscribe', 'mailing', everybody),
  action('unsubscribe', 'none', [], {}, { signedOut: 'hidden' }),
]
