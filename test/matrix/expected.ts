import type { PageName } from '~/paths'
import { PERSONAS, type Persona } from './personas'
import type { Thing } from './world'

/**
 * Who may see what and do what, as it was reviewed: written down here by hand, not derived from the
 * permission matrix of the application. Everybody who is not listed gets what `others` says.
 */
export type Outcome =
  /** the page, or the action's own answer, whatever it says about the input */
  | 'yes'
  /** 404, as if there were nothing */
  | 'hidden'
  /** the log-in, or for a sent form 401 with what was typed */
  | 'logIn'
  /** led to another page */
  | 'away'
  /** the page says that this is not theirs to decide */
  | 'notPermitted'

export type Row = {
  page: PageName
  thing: Thing
  who: readonly Persona[]
  /** default: hidden */
  others?: Outcome
  /** who may see the page and is told there that this is for others to decide */
  told?: readonly Persona[]
  /** default: logIn, unless listed in `who` */
  signedOut?: Outcome
}
export type ActionRow = Row & { form: Record<string, string>; intent?: string }

const everybody: readonly Persona[] = PERSONAS
const signedIn = everybody.filter((one) => one !== 'signedOut')
const provider = ['providerViewer', 'providerEditor', 'providerAdmin', 'providerOwner'] as const
const providerWriters = ['providerEditor', 'providerAdmin', 'providerOwner'] as const
const providerHeads = ['providerAdmin', 'providerOwner'] as const
const authority = ['authorityViewer', 'authorityEditor', 'authorityAdmin', 'authorityOwner'] as const
const authorityWriters = ['authorityEditor', 'authorityAdmin', 'authorityOwner'] as const
const authorityHeads = ['authorityAdmin', 'authorityOwner'] as const
const team = ['staff', 'administrator'] as const
const notOf = (members: readonly Persona[]) => signedIn.filter((one) => !members.includes(one))

const page = (name: PageName, thing: Thing, who: readonly Persona[], more: Partial<Row> = {}): Row => ({
  page: name,
  thing,
  who,
  ...more,
})

const PUBLIC = [
  ...([
    'home',
    'sitemap',
    'about',
    'howItWorks',
    'plainLanguage',
    'imprint',
    'privacy',
    'accessibility',
  ] as const),
  ...(['feedback', 'feedbackSent', 'signUpSent', 'confirmEmail', 'forgottenPassword'] as const),
  ...(['providerList', 'researchList', 'authorityList', 'listedList', 'challengeList'] as const),
] as const

export const EXPECTED_PAGES: readonly Row[] = [
  ...PUBLIC.map((name) => page(name, 'none', everybody)),
  page('signUp', 'none', ['signedOut'], { others: 'away' }),
  page('logIn', 'none', ['signedOut'], { others: 'away' }),
  page('logOut', 'none', signedIn, { signedOut: 'away' }),
  page('account', 'none', signedIn),
  page('notifications', 'none', signedIn),
  page('workspace', 'none', signedIn),
  page('organisationNew', 'none', signedIn),
  page('claimConfirm', 'none', signedIn),
  page('challengeNew', 'none', signedIn),
  page('notFound', 'none', [], { signedOut: 'hidden' }),

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

  page('challenge', 'published', everybody),
  page('challenge', 'draft', [...authority, ...team], { signedOut: 'hidden' }),
  page('challengeEdit', 'draft', authorityWriters),
  page('challengeEdit', 'published', authorityWriters),
  page('challengeManage', 'draft', [...authority, ...team]),
  page('challengeManage', 'published', [...authority, ...team]),
  page('challengeMatches', 'draft', authority),
  page('challengeMatches', 'published', authority),
  page('challengeProposals', 'published', [...authority, ...team]),
  page('challengeProposals', 'draft', []),

  page('proposalNew', 'published', signedIn),
  page('proposalNew', 'draft', []),
  page('proposal', 'sealed', provider),
  page('proposal', 'opened', [...provider, ...authority]),
  page('proposalEdit', 'sealed', providerWriters),
  page('proposalEdit', 'opened', providerWriters),
  page('proposalReceipt', 'sealed', provider),
  page('proposalReceipt', 'opened', provider),

  page('administration', 'none', [...team, 'moderator']),
  page('organisationReview', 'provider', team),
  page('organisationReview', 'unverified', team),
  page('claimReview', 'claim', team),
  page('users', 'none', ['administrator']),
  page('feedbackList', 'none', team),
]

const action = (
  name: PageName,
  thing: Thing,
  who: readonly Persona[],
  form: Record<string, string> = {},
  more: Partial<ActionRow> = {},
): ActionRow => ({ page: name, thing, who, form, ...more })

const UNKNOWN = '01900000-0000-7000-8000-000000000000'
const publicForm = (name: PageName) => action(name, 'none', everybody)
/** Members who may not decide see the page, so it tells them; nobody else learns of it. */
const member = (intent: string, form: Record<string, string>) =>
  action(
    'organisationMembers',
    'provider',
    providerHeads,
    { intent, ...form },
    { intent, told: ['providerViewer', 'providerEditor'] },
  )
const step = (intent: string, who: readonly Persona[]) =>
  action('challengeManage', 'draft', who, { step: intent, version: '99', reason: 'Grund' }, { intent })
const decide = (name: PageName, thing: Thing, intent: string) =>
  action(name, thing, team, { action: intent }, { intent })

/** Forms are sent so that they change nothing even where they are let through: unfinished or out of date. */
export const EXPECTED_ACTIONS: readonly ActionRow[] = [
  ...(['feedback', 'confirmEmail', 'forgottenPassword', 'logOut'] as const).map(publicForm),
  action('signUp', 'none', ['signedOut'], {}, { others: 'away' }),
  action('logIn', 'none', ['signedOut'], {}, { others: 'away' }),
  action('account', 'none', signedIn, { intent: 'profile' }, { intent: 'profile' }),
  action('account', 'none', signedIn, { intent: 'password' }, { intent: 'password' }),
  action('notifications', 'none', signedIn, { notificationId: UNKNOWN }),
  action('organisationNew', 'none', signedIn),
  action('claimConfirm', 'none', signedIn),

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

  action('challengeNew', 'none', authorityWriters, { authorityId: 'AUTHORITY', id: 'NEW', title: 'Titel' }),
  action('challengeEdit', 'draft', authorityWriters),
  step('submit', authorityWriters),
  step('recall', authorityWriters),
  step('approve', [...authorityWriters, ...team]),
  step('return', [...authorityWriters, ...team]),
  step('withdraw', authorityHeads),
  step('archive', authorityHeads),
  action('challengeProposals', 'published', [...authorityWriters, ...team]),

  action('proposalNew', 'published', providerWriters, { id: 'NEW', organisationId: 'PROVIDER' }),
  action('proposalEdit', 'sealed', providerWriters),
  action('proposal', 'sealed', providerWriters, { step: 'submit', version: '99' }, { intent: 'submit' }),
  action('proposal', 'sealed', providerWriters, { step: 'withdraw', number: '99' }, { intent: 'withdraw' }),
  action('proposal', 'opened', providerWriters, { step: 'withdraw', number: '1' }, { intent: 'withdraw' }),

  decide('organisationReview', 'unverified', 'verify'),
  decide('organisationReview', 'unverified', 'reject'),
  decide('claimReview', 'claim', 'grant'),
  decide('claimReview', 'claim', 'refuse'),
  action('users', 'none', ['administrator']),
  action('feedbackList', 'none', team),

  // Last of all, because it is carried out.
  action('organisationMembers', 'unverified', provider, { intent: 'leave' }, { intent: 'leave' }),
]
