import type { PageName } from '~/paths'
import { type ActionRow, action, everybody, page, type Row, signedIn, UNKNOWN } from '../reviewed'

// Public pages, and what belongs to an account.
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
  ...([
    'providerList',
    'researchList',
    'authorityList',
    'listedList',
    'challengeList',
    'foreignList',
    'search',
    'searchSuggestions',
  ] as const),
  ...([
    'feedback',
    'feedbackSent',
    'signUpSent',
    'confirmEmail',
    'forgottenPassword',
    'accountDeleted',
    'emailChangeConfirm',
  ] as const),
] as const

const publicForm = (name: PageName) => action(name, 'none', everybody)
export const ACCOUNT_PAGES: readonly Row[] = [
  ...PUBLIC.map((name) => page(name, 'none', everybody)),
  page('signUp', 'none', ['signedOut'], { others: 'away' }),
  page('logIn', 'none', ['signedOut'], { others: 'away' }),
  page('logOut', 'none', signedIn, { signedOut: 'away' }),
  page('account', 'none', signedIn),
  page('security', 'none', signedIn),
  page('secondFactor', 'none', signedIn),
  page('sessions', 'none', signedIn),
  page('emailChange', 'none', signedIn),
  page('stepUp', 'none', signedIn),
  page('myData', 'none', signedIn),
  page('myDataExport', 'none', signedIn),
  page('notifications', 'none', signedIn),
  page('workspace', 'none', signedIn),
  page('organisationNew', 'none', signedIn),
  page('claimConfirm', 'none', signedIn),
  page('challengeNew', 'none', signedIn),
  page('notFound', 'none', [], { signedOut: 'hidden' }),
]

export const ACCOUNT_ACTIONS: readonly ActionRow[] = [
  ...(['feedback', 'confirmEmail', 'emailChangeConfirm', 'forgottenPassword', 'logOut'] as const).map(
    publicForm,
  ),
  action('signUp', 'none', ['signedOut'], {}, { others: 'away' }),
  action('logIn', 'none', ['signedOut'], {}, { others: 'away' }),
  action('account', 'none', signedIn),
  action('security', 'none', signedIn),
  action('stepUp', 'none', signedIn),
  ...(['confirm', 'renewCodes', 'switchOff', 'replace'] as const).map((intent) =>
    action('secondFactor', 'none', signedIn, { intent }, { intent }),
  ),
  action(
    'secondFactor',
    'none',
    signedIn,
    { intent: 'begin', weiter: 'x'.repeat(3000) },
    { intent: 'begin' },
  ),
  action('emailChange', 'none', signedIn, { intent: 'request' }, { intent: 'request' }),
  action('emailChange', 'none', signedIn, { intent: 'cancel' }, { intent: 'cancel' }),
  action('sessions', 'none', signedIn, { intent: 'end', sessionId: '0'.repeat(64) }, { intent: 'end' }),
  action('sessions', 'none', signedIn, { intent: 'endOthers' }, { intent: 'endOthers' }),
  action('sessions', 'none', signedIn, { intent: 'endAll' }, { intent: 'endAll' }),
  action('myData', 'none', signedIn, { intent: 'delete' }, { intent: 'delete' }),
  action('notifications', 'none', signedIn, { notificationId: UNKNOWN }),
  action('organisationNew', 'none', signedIn),
  action('claimConfirm', 'none', signedIn),
]
