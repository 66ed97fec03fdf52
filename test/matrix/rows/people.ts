import {
  type ActionRow,
  action,
  authorityHeads,
  everybody,
  page,
  providerHeads,
  type Row,
  signedIn,
  UNKNOWN,
} from '../reviewed'

// People in organisations: invitations, hand-over, finance, closing, and for whom somebody works.
const PROVIDER_PURSE = ['providerOwner', 'providerFinance'] as const
const AUTHORITY_PURSE = ['authorityOwner', 'authorityFinance'] as const

const inviting = (intent: string, form: Record<string, string>) =>
  action('organisationInvitations', 'provider', providerHeads, { intent, ...form }, { intent })
const handing = (intent: string, form: Record<string, string>) =>
  action('organisationHandover', 'provider', ['providerOwner'], { intent, ...form }, { intent })

export const PEOPLE_PAGES: readonly Row[] = [
  page('organisationInvitations', 'provider', providerHeads),
  page('organisationInvitations', 'authority', authorityHeads),
  page('organisationInvitations', 'unverified', providerHeads),
  page('organisationInvitations', 'listed', []),
  page('organisationHandover', 'provider', ['providerOwner']),
  page('organisationHandover', 'authority', ['authorityOwner']),
  page('organisationHandover', 'listed', []),
  page('organisationFinance', 'provider', PROVIDER_PURSE),
  page('organisationFinance', 'authority', AUTHORITY_PURSE),
  page('organisationFinance', 'unverified', PROVIDER_PURSE),
  page('organisationFinance', 'listed', []),
  page('organisationClose', 'provider', ['providerOwner']),
  page('organisationClose', 'authority', ['authorityOwner']),
  page('organisationClose', 'listed', []),
  // Whoever holds the link learns of the invitation; the invited person is led to where it is answered.
  page(
    'invitationLink',
    'invitation',
    everybody.filter((one) => one !== 'citizen'),
    { others: 'away' },
  ),
  page('invitationLink', 'none', [], { signedOut: 'hidden' }),
  page('invitation', 'invitation', ['citizen']),
  page('workingFor', 'none', signedIn),
]

export const PEOPLE_ACTIONS: readonly ActionRow[] = [
  inviting('invite', { email: 'keine Adresse', role: 'viewer' }),
  inviting('resend', { invitationId: UNKNOWN }),
  inviting('revoke', { invitationId: UNKNOWN }),
  handing('offer', { membershipId: UNKNOWN, roleAfter: 'viewer' }),
  handing('accept', { handoverId: UNKNOWN }),
  handing('decline', { handoverId: UNKNOWN }),
  handing('cancel', { handoverId: UNKNOWN }),
  action('organisationFinance', 'provider', PROVIDER_PURSE, { version: '0', iban: 'DE00' }),
  action('organisationFinance', 'authority', AUTHORITY_PURSE, { version: '0', iban: 'DE00' }),
  action('organisationClose', 'provider', ['providerOwner'], { reason: '' }),
  action('organisationClose', 'authority', ['authorityOwner'], { reason: '' }),
  action('invitation', 'invitation', ['citizen'], { answer: 'vielleicht' }),
  action('workingFor', 'none', signedIn, { organisationId: '' }),
]
