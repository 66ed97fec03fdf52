/**
 * The settings of Remix and the site map: one line a page, the German URL, the English URL, the route
 * file (under app/features). vite.config.ts hands this object to the Remix plugin, app/paths.ts derives
 * the typed path builder from the map. English pages live under /en. The map is read by the browser too:
 * data only, no Node import.
 */
// biome-ignore format: one line a page, however long
export const siteMap = /** @type {const} */ ({
  // What the platform is
  home: ['/', '/', 'administration/routes/home.tsx'],
  about: ['/ueber', '/about', 'administration/routes/about.tsx'],
  howItWorks: ['/so-funktioniert-es', '/how-it-works', 'administration/routes/how-it-works.tsx'],
  plainLanguage: ['/leichte-sprache', '/plain-language', 'administration/routes/plain-language.tsx'],
  imprint: ['/impressum', '/imprint', 'administration/routes/imprint.tsx'],
  privacy: ['/datenschutz', '/privacy', 'administration/routes/privacy.tsx'],
  accessibility: ['/barrierefreiheit', '/accessibility', 'administration/routes/accessibility.tsx'],
  feedback: ['/rueckmeldung', '/feedback', 'administration/routes/feedback.tsx'],
  sitemap: ['/sitemap.xml', '/sitemap.xml', 'administration/routes/sitemap.tsx'],
  feedbackSent: ['/rueckmeldung/danke', '/feedback/thanks', 'administration/routes/feedback-sent.tsx'],

  // Account
  signUp: ['/registrieren', '/sign-up', 'account/routes/sign-up.tsx'],
  signUpSent: ['/registrieren/post', '/sign-up/mail', 'account/routes/sign-up-sent.tsx'],
  confirmEmail: ['/bestaetigen/:token', '/confirm/:token', 'account/routes/confirm-email.tsx'],
  logIn: ['/anmelden', '/log-in', 'account/routes/log-in.tsx'],
  forgottenPassword: ['/passwort-vergessen', '/forgotten-password', 'account/routes/forgotten-password.tsx'],
  logOut: ['/abmelden', '/log-out', 'account/routes/log-out.tsx'],
  account: ['/konto', '/account', 'account/routes/account.tsx'],
  security: ['/konto/sicherheit', '/account/security', 'account/routes/security.tsx'],
  secondFactor: ['/konto/zweiter-faktor', '/account/second-factor', 'account/routes/second-factor.tsx'],
  sessions: ['/konto/sitzungen', '/account/sessions', 'account/routes/sessions.tsx'],
  emailChange: ['/konto/adresse', '/account/address', 'account/routes/email-change.tsx'],
  emailChangeConfirm: ['/adresse/:token', '/address/:token', 'account/routes/email-change-confirm.tsx'],
  stepUp: ['/konto/nachweis', '/account/proof', 'account/routes/step-up.tsx'],
  notifications: ['/mitteilungen', '/notifications', 'account/routes/notifications.tsx'],
  workspace: ['/mein-bereich', '/workspace', 'account/routes/workspace.tsx'],

  // Organisations and profiles
  providerList: ['/anbieter', '/providers', 'profiles/routes/provider-list.tsx'],
  researchList: ['/forschung', '/research', 'profiles/routes/research-list.tsx'],
  authorityList: ['/behoerden', '/authorities', 'profiles/routes/authority-list.tsx'],
  listedList: ['/verzeichnis', '/directory', 'profiles/routes/listed-list.tsx'],
  organisationNew: ['/organisationen/neu', '/organisations/new', 'profiles/routes/organisation-new.tsx'],
  organisation: ['/organisationen/:organisationId', '/organisations/:organisationId', 'profiles/routes/organisation.tsx'],
  organisationEdit: ['/organisationen/:organisationId/bearbeiten', '/organisations/:organisationId/edit', 'profiles/routes/organisation-edit.tsx'],
  organisationMembers: ['/organisationen/:organisationId/mitglieder', '/organisations/:organisationId/members', 'profiles/routes/organisation-members.tsx'],
  organisationClaim: ['/organisationen/:organisationId/uebernehmen', '/organisations/:organisationId/claim', 'profiles/routes/organisation-claim.tsx'],
  organisationJoin: ['/organisationen/:organisationId/beitreten', '/organisations/:organisationId/join', 'profiles/routes/organisation-join.tsx'],
  claimConfirm: ['/uebernahme/:token', '/claim/:token', 'profiles/routes/claim-confirm.tsx'],

  // Challenges
  challengeList: ['/herausforderungen', '/challenges', 'challenges/routes/list.tsx'],
  challengeNew: ['/herausforderungen/neu', '/challenges/new', 'challenges/routes/new.tsx'],
  challenge: ['/herausforderungen/:challengeId', '/challenges/:challengeId', 'challenges/routes/show.tsx'],
  challengeEdit: ['/herausforderungen/:challengeId/bearbeiten', '/challenges/:challengeId/edit', 'challenges/routes/edit.tsx'],
  challengeManage: ['/herausforderungen/:challengeId/verwalten', '/challenges/:challengeId/manage', 'challenges/routes/manage.tsx'],

  // Matching
  challengeMatches: ['/herausforderungen/:challengeId/passende-anbieter', '/challenges/:challengeId/matches', 'matching/routes/challenge-matches.tsx'],
  organisationMatches: ['/organisationen/:organisationId/passende-herausforderungen', '/organisations/:organisationId/matches', 'matching/routes/organisation-matches.tsx'],

  // Proposals
  proposalNew: ['/herausforderungen/:challengeId/vorschlag', '/challenges/:challengeId/proposal', 'proposals/routes/new.tsx'],
  proposal: ['/vorschlaege/:proposalId', '/proposals/:proposalId', 'proposals/routes/show.tsx'],
  proposalEdit: ['/vorschlaege/:proposalId/bearbeiten', '/proposals/:proposalId/edit', 'proposals/routes/edit.tsx'],
  proposalReceipt: ['/vorschlaege/:proposalId/beleg/:number', '/proposals/:proposalId/receipt/:number', 'proposals/routes/receipt.tsx'],
  challengeProposals: ['/herausforderungen/:challengeId/vorschlaege', '/challenges/:challengeId/proposals', 'proposals/routes/challenge-proposals.tsx'],

  // Administration
  administration: ['/verwaltung', '/administration', 'administration/routes/overview.tsx'],
  organisationReview: ['/verwaltung/organisationen/:organisationId', '/administration/organisations/:organisationId', 'administration/routes/organisation-review.tsx'],
  claimReview: ['/verwaltung/uebernahmen/:claimId', '/administration/claims/:claimId', 'administration/routes/claim-review.tsx'],
  users: ['/verwaltung/konten', '/administration/users', 'administration/routes/users.tsx'],
  feedbackList: ['/verwaltung/rueckmeldungen', '/administration/feedback', 'administration/routes/feedback-list.tsx'],

  // Everything else: the page for unknown addresses
  notFound: ['/*', '/*', 'administration/routes/not-found.tsx'],
})

/** Path of a page's pattern in one language: `/en` stands before the English ones. */
export const pattern = (/** @type {keyof typeof siteMap} */ name, /** @type {'de' | 'en'} */ locale) => {
  const [german, english] = siteMap[name]
  if (locale === 'de') return german
  return english === '/' ? '/en' : `/en${english}`
}

/** @type {import('@remix-run/dev').VitePluginConfig & { serverModuleFormat: 'esm' }} */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  serverBuildFile: 'index.js',
  serverModuleFormat: 'esm',
  ignoredRouteFiles: ['**/*'], // the site map alone names the routes
  routes: (defineRoutes) =>
    defineRoutes((route) => {
      for (const name of /** @type {(keyof typeof siteMap)[]} */ (Object.keys(siteMap))) {
        const file = `features/${siteMap[name][2]}`
        for (const locale of /** @type {const} */ (['de', 'en'])) {
          const path = pattern(name, locale)
          route(path === '/' ? undefined : path.slice(1), file, {
            id: `${name}.${locale}`,
            index: path === '/',
          })
        }
      }
    }),
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: true,
    v3_lazyRouteDiscovery: true,
  },
}
