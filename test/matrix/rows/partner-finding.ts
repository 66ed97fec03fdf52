import type { Persona } from '../personas'
import {
  type ActionRow,
  action,
  authority,
  page,
  provider,
  providerWriters,
  type Row,
  UNKNOWN,
} from '../reviewed'

// Possible partners and introductions. The research centre of the partners has asked the provider, which said no:
// whatever is sent changes nothing any more.
/** The owner of another authority owns another provider too. */
const ASKING_RESEARCH: readonly Persona[] = [...providerWriters, 'foreignOwner']
const step = (name: string, who: readonly Persona[]) =>
  action('introduction', 'introduction', who, { step: name, reason: '' }, { intent: name })

export const PARTNER_FINDING_PAGES: readonly Row[] = [
  page('organisationPartners', 'provider', provider),
  page('organisationPartners', 'authority', authority),
  page('organisationPartners', 'unverified', provider),
  page('organisationPartners', 'listed', []),
  // Whoever writes for an organisation of a kind that fits.
  page('introductionNew', 'research', ASKING_RESEARCH),
  page('introductionNew', 'provider', ['partnerEditor', 'invitedEditor']),
  page('introductionNew', 'authority', ['foreignOwner']),
  page('introductionNew', 'unverified', []),
  page('introductionNew', 'listed', []),
  // Both sides and nobody else, the platform's team neither.
  page('introduction', 'introduction', [...provider, 'partnerViewer', 'partnerEditor']),
]

export const PARTNER_FINDING_ACTIONS: readonly ActionRow[] = [
  action('organisationPartners', 'provider', providerWriters, {
    isProposedAsPartner: 'on',
    contactIsPublic: 'on',
  }),
  action('introductionNew', 'research', ASKING_RESEARCH, { fromId: UNKNOWN, message: '' }),
  step('agree', providerWriters),
  step('decline', providerWriters),
  step('withdraw', ['partnerEditor']),
]
