import { type ActionRow, action, page, providerWriters, type Row } from '../reviewed'

// "Does not suit us" towards the published challenge, for which the provider has a proposal already: whoever is let
// through gets the reason why not. The thing `declining` names both.
export const MATCHING_PAGES: readonly Row[] = [page('matchDecline', 'declining', providerWriters)]

export const MATCHING_ACTIONS: readonly ActionRow[] = [
  action(
    'matchDecline',
    'declining',
    providerWriters,
    { intent: 'decline', reason: 'noCapacity' },
    { intent: 'decline' },
  ),
  action('matchDecline', 'declining', providerWriters, { intent: 'undo' }, { intent: 'undo' }),
]
