import {
  type ActionRow,
  action,
  authority,
  authorityWriters,
  everybody,
  notOf,
  page,
  provider,
  providerHeads,
  providerWriters,
  type Row,
  signedIn,
  team,
  UNKNOWN,
} from '../reviewed'

// Organisations, their members and their profiles.
/** Members who may not decide see the page, so it tells them; nobody else learns of it. */
const member = (intent: string, form: Record<string, string>) =>
  action(
    'organisationMembers',
    'provider',
    providerHeads,
    { intent, ...form },
    { intent, told: ['providerViewer', 'providerFinance', 'providerEditor'] },
  )
export const PROFILES_PAGES: readonly Row[] = [
  page('organisation', 'provider', everybody),
  page('organisation', 'authority', everybody),
  page('organisation', 'listed', everybody),
  page('organisation', 'unverified', [...provider, ...team], { signedOut: 'hidden' }),
  page('organisationEdit', 'provider', providerWriters),
  page('organisationEdit', 'authority', authorityWriters),
  page('organisationEdit', 'unverified', providerWriters),
  page('organisationEdit', 'listed', []),
  page('organisationMembers', 'provider', provider),
  page('organisationMembers', 'authority', authority),
  page('organisationMembers', 'unverified', provider),
  page('organisationMembers', 'listed', []),
  page('organisationClaim', 'listed', signedIn),
  page('organisationClaim', 'provider', notOf(provider)),
  page('organisationClaim', 'unverified', team),
  page('organisationJoin', 'provider', notOf(provider)),
  page('organisationJoin', 'authority', notOf(authority)),
  page('organisationJoin', 'unverified', team),
  page('organisationMatches', 'provider', provider),
  page('organisationMatches', 'authority', authority),
  page('organisationMatches', 'unverified', provider),
  page('organisationForeignMatches', 'provider', provider),
  page('organisationForeignMatches', 'authority', authority),
]

export const PROFILES_ACTIONS: readonly ActionRow[] = [
  action('organisation', 'provider', providerWriters),
  action('organisation', 'authority', authorityWriters),
  action('organisationEdit', 'provider', providerWriters),
  action('organisationEdit', 'authority', authorityWriters),
  action('organisationClaim', 'listed', signedIn),
  action('organisationClaim', 'provider', notOf(provider)),
  action('organisationJoin', 'provider', notOf(provider), { intent: 'cancel' }, { intent: 'cancel' }),
  action('organisationJoin', 'authority', notOf(authority), { note: 'n'.repeat(2000) }, { intent: 'send' }),
  member('role', { membershipId: UNKNOWN, role: 'viewer' }),
  member('end', { membershipId: UNKNOWN }),
  member('accept', { requestId: UNKNOWN, role: 'viewer' }),
  member('refuse', { requestId: UNKNOWN, reason: 'Grund' }),
]

/** Last of all, because it is carried out. */
export const PROFILE_LAST: readonly ActionRow[] = [
  action('organisationMembers', 'unverified', provider, { intent: 'leave' }, { intent: 'leave' }),
]
