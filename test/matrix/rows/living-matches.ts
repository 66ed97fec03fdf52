import {
  type ActionRow,
  action,
  authorityWriters,
  everybody,
  page,
  providerWriters,
  type Row,
  team,
} from '../reviewed'

// "Does not suit us" towards the published challenge, for which the provider has a proposal already: whoever is let
// through gets the reason why not. The thing `declining` names both. foreignOwner writes for an authority without an
// open challenge and is let through to nothing.
export const MATCHING_PAGES: readonly Row[] = [
  page('matchingHowItWorks', 'none', everybody),
  page('hints', 'none', everybody),
  page('matchDecline', 'declining', providerWriters),
  page('matchInvite', 'provider', authorityWriters),
  page('matchInvite', 'authority', []),
  page('exposure', 'none', team),
  page('exposureExport', 'none', team),
]

export const MATCHING_ACTIONS: readonly ActionRow[] = [
  action(
    'matchDecline',
    'declining',
    providerWriters,
    { intent: 'decline', reason: 'noCapacity' },
    { intent: 'decline' },
  ),
  action('matchDecline', 'declining', providerWriters, { intent: 'undo' }, { intent: 'undo' }),
  action('matchInvite', 'provider', authorityWriters, { reason: '' }),
  action(
    'organisationMatches',
    'provider',
    providerWriters,
    { intent: 'invitationsOn' },
    { intent: 'invitationsOn' },
  ),
  action(
    'organisationMatches',
    'provider',
    providerWriters,
    { intent: 'invitationsOff' },
    { intent: 'invitationsOff' },
  ),
]
