/** Notices, and what is to be done. */
export const accountWorkspace = {
  'account.notifications.title': 'Notifications',
  'account.notifications.readAll': 'Mark all as read',
  'account.notifications.readOne': 'Mark as read',
  'account.notifications.readToast': 'Marked as read.',
  'account.notifications.new': 'New',
  'account.notifications.open': 'View',
  'account.notifications.older': 'Older notifications',
  'account.notifications.newest': 'To the newest',
  'account.notifications.pages': 'Pages of notifications',
  'account.notifications.emptyTitle': 'No notifications yet',
  'account.notifications.emptyText':
    'Here you read what concerns you: matching challenges, decisions, deadlines. You choose what of it you also get by e-mail.',

  'account.workspace.title': 'My workspace',
  'account.workspace.quick': 'Quick links',
  'account.workspace.matches': 'Matching challenges',
  'account.workspace.matchesOf': 'Matches for {name}',
  'account.workspace.challenges': 'Our challenges',
  'account.workspace.proposals': 'Our proposals',
  'account.workspace.column.title': 'Challenge',
  'account.workspace.column.state': 'Status',
  'account.workspace.column.deadline': 'Deadline',
  'account.workspace.noDeadline': 'not set yet',
  'account.workspace.yours': 'It is your turn',
  'account.workspace.nothing':
    'There is nothing to do right now. As soon as it is your turn, it shows here. Whether we also send you an e-mail, you choose in your account.',
  'account.workspace.others': 'It is the turn of others',
  'account.workspace.organisations': 'My organisations',
  'account.workspace.due': 'by {at}',
  'account.workspace.found': 'Add an organisation',
  'account.workspace.claim': 'Search the directory',
  'account.workspace.startTitle': 'Do you take part with an organisation?',
  'account.workspace.startText':
    'You need no organisation to vote and have your say. Challenges and proposals come from organisations: add yours here. If it is in the directory already, claim the entry or join it.',
  'account.workspace.another': 'Another organisation',

  'account.task.unread': 'Read one new notification | Read {count} new notifications',
  'account.task.unreadWhy': 'Notifications tell you what has changed.',
  'account.task.awaitsReview': '{name} is being checked',
  'account.task.awaitsReviewWhy':
    'The platform team checks whether the organisation exists. You will hear from us once this is decided.',
  'account.task.rejected': '{name}: revise the details',
  'account.task.rejectedWhy':
    'The platform team could not verify the organisation. Read the reason, change the details and present them again.',
  'account.state.listed': 'Listed, not claimed',
  'account.state.unverified': 'Being checked',
  'account.state.verified': 'Verified',
  'account.state.rejected': 'Not verified',
  'account.state.merged': 'Merged',
  'account.state.closed': 'Closed',
} as const
