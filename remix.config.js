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
  myData: ['/konto/meine-daten', '/account/my-data', 'account/routes/my-data.tsx'],
  myDataExport: ['/konto/meine-daten/export', '/account/my-data/export', 'account/routes/my-data-export.tsx'],
  accountDeleted: ['/konto-geschlossen', '/account-closed', 'account/routes/account-deleted.tsx'],
  notifications: ['/mitteilungen', '/notifications', 'account/routes/notifications.tsx'],
  workingFor: ['/arbeiten-fuer', '/working-for', 'account/routes/working-for.tsx'],
  workspace: ['/mein-bereich', '/workspace', 'account/routes/workspace.tsx'],
  tasks: ['/meine-aufgaben', '/tasks', 'account/routes/tasks.tsx'],
  notificationSettings: ['/konto/mitteilungen', '/account/notifications', 'account/routes/notification-settings.tsx'],
  deliveries: ['/konto/zustellung', '/account/deliveries', 'account/routes/deliveries.tsx'],
  unsubscribe: ['/abbestellen/:token', '/unsubscribe/:token', 'account/routes/unsubscribe.tsx'],

  // Organisations and profiles
  providerList: ['/anbieter', '/providers', 'profiles/routes/provider-list.tsx'],
  researchList: ['/forschung', '/research', 'profiles/routes/research-list.tsx'],
  authorityList: ['/behoerden', '/authorities', 'profiles/routes/authority-list.tsx'],
  listedList: ['/verzeichnis', '/directory', 'profiles/routes/listed-list.tsx'],
  organisationNew: ['/organisationen/neu', '/organisations/new', 'profiles/routes/organisation-new.tsx'],
  organisation: ['/organisationen/:organisationId', '/organisations/:organisationId', 'profiles/routes/organisation.tsx'],
  organisationEdit: ['/organisationen/:organisationId/bearbeiten', '/organisations/:organisationId/edit', 'profiles/routes/organisation-edit.tsx'],
  organisationOffer: ['/organisationen/:organisationId/angebot', '/organisations/:organisationId/offer', 'profiles/routes/organisation-offer.tsx'],
  organisationPreview: ['/organisationen/:organisationId/vorschau', '/organisations/:organisationId/preview', 'profiles/routes/organisation-preview.tsx'],
  productNew: ['/organisationen/:organisationId/produkte/neu', '/organisations/:organisationId/products/new', 'profiles/routes/product.tsx'],
  product: ['/organisationen/:organisationId/produkte/:offerId', '/organisations/:organisationId/products/:offerId', 'profiles/routes/product.tsx'],
  referenceNew: ['/organisationen/:organisationId/referenzen/neu', '/organisations/:organisationId/references/new', 'profiles/routes/reference.tsx'],
  reference: ['/organisationen/:organisationId/referenzen/:offerId', '/organisations/:organisationId/references/:offerId', 'profiles/routes/reference.tsx'],
  certificateNew: ['/organisationen/:organisationId/zertifikate/neu', '/organisations/:organisationId/certificates/new', 'profiles/routes/certificate.tsx'],
  certificate: ['/organisationen/:organisationId/zertifikate/:offerId', '/organisations/:organisationId/certificates/:offerId', 'profiles/routes/certificate.tsx'],
  organisationMembers: ['/organisationen/:organisationId/mitglieder', '/organisations/:organisationId/members', 'profiles/routes/organisation-members.tsx'],
  organisationInvitations: ['/organisationen/:organisationId/einladungen', '/organisations/:organisationId/invitations', 'profiles/routes/organisation-invitations.tsx'],
  organisationHandover: ['/organisationen/:organisationId/uebergabe', '/organisations/:organisationId/hand-over', 'profiles/routes/organisation-handover.tsx'],
  organisationFinance: ['/organisationen/:organisationId/finanzen', '/organisations/:organisationId/finance', 'profiles/routes/organisation-finance.tsx'],
  organisationClose: ['/organisationen/:organisationId/schliessen', '/organisations/:organisationId/close', 'profiles/routes/organisation-close.tsx'],
  invitationLink: ['/einladung/:token', '/invitation/:token', 'profiles/routes/invitation-link.tsx'],
  invitation: ['/einladungen/:invitationId', '/invitations/:invitationId', 'profiles/routes/invitation.tsx'],
  organisationClaim: ['/organisationen/:organisationId/uebernehmen', '/organisations/:organisationId/claim', 'profiles/routes/organisation-claim.tsx'],
  organisationJoin: ['/organisationen/:organisationId/beitreten', '/organisations/:organisationId/join', 'profiles/routes/organisation-join.tsx'],
  claimConfirm: ['/uebernahme/:token', '/claim/:token', 'profiles/routes/claim-confirm.tsx'],

  // Challenges
  challengeList: ['/herausforderungen', '/challenges', 'challenges/routes/list.tsx'],
  challengeNew: ['/herausforderungen/neu', '/challenges/new', 'challenges/routes/new.tsx'],
  foreignList: ['/herausforderungen/anderswo', '/challenges/elsewhere', 'challenges/routes/foreign-list.tsx'],
  foreignChallenge: ['/herausforderungen/anderswo/:foreignChallengeId', '/challenges/elsewhere/:foreignChallengeId', 'challenges/routes/foreign-show.tsx'],
  challenge: ['/herausforderungen/:challengeId', '/challenges/:challengeId', 'challenges/routes/show.tsx'],
  challengePrint: ['/herausforderungen/:challengeId/drucken', '/challenges/:challengeId/print', 'challenges/routes/print.tsx'],
  challengeEdit: ['/herausforderungen/:challengeId/bearbeiten', '/challenges/:challengeId/edit', 'challenges/routes/edit.tsx'],
  challengeQuestions: ['/herausforderungen/:challengeId/fragen', '/challenges/:challengeId/questions', 'challenges/routes/questions.tsx'],
  challengeDates: ['/herausforderungen/:challengeId/termine', '/challenges/:challengeId/dates', 'challenges/routes/dates.tsx'],
  challengeCalendar: ['/herausforderungen/:challengeId/termine.ics', '/challenges/:challengeId/dates.ics', 'challenges/routes/calendar.tsx'],
  challengeFeed: ['/herausforderungen.atom', '/challenges.atom', 'challenges/routes/feed.tsx'],
  challengeNews: ['/herausforderungen/:challengeId/neues.atom', '/challenges/:challengeId/news.atom', 'challenges/routes/news.tsx'],
  watchedChallenges: ['/mein-bereich/beobachtet', '/workspace/watched', 'challenges/routes/watched.tsx'],
  challengeSimilar: ['/herausforderungen/:challengeId/gibt-es-das-schon', '/challenges/:challengeId/already-there', 'challenges/routes/similar.tsx'],
  challengePartners: ['/herausforderungen/:challengeId/gemeinsam', '/challenges/:challengeId/together', 'challenges/routes/partners.tsx'],
  challengeShared: ['/herausforderungen/:challengeId/auch-unser-problem', '/challenges/:challengeId/our-problem-too', 'challenges/routes/shared.tsx'],
  challengeAttachments: ['/herausforderungen/:challengeId/anhaenge', '/challenges/:challengeId/attachments', 'challenges/routes/attachments.tsx'],
  attachment: ['/herausforderungen/:challengeId/anhaenge/:attachmentId', '/challenges/:challengeId/attachments/:attachmentId', 'challenges/routes/attachment.tsx'],
  challengeStep: ['/herausforderungen/:challengeId/bearbeiten/:section', '/challenges/:challengeId/edit/:section', 'challenges/routes/edit-step.tsx'],
  challengeDraft: ['/herausforderungen/:challengeId/entwurf/:section', '/challenges/:challengeId/draft/:section', 'challenges/routes/draft.ts'],
  challengeReview: ['/herausforderungen/:challengeId/pruefen', '/challenges/:challengeId/review', 'challenges/routes/review.tsx'],
  challengePreview: ['/herausforderungen/:challengeId/vorschau', '/challenges/:challengeId/preview', 'challenges/routes/preview.tsx'],
  challengeManage: ['/herausforderungen/:challengeId/verwalten', '/challenges/:challengeId/manage', 'challenges/routes/manage.tsx'],
  challengeChange: ['/herausforderungen/:challengeId/aendern', '/challenges/:challengeId/change', 'challenges/routes/change.tsx'],
  challengeChanges: ['/herausforderungen/:challengeId/aenderungen', '/challenges/:challengeId/changes', 'challenges/routes/changes.tsx'],
  assessment: ['/herausforderungen/:challengeId/pruefung/:kind', '/challenges/:challengeId/assessment/:kind', 'challenges/routes/assessment.tsx'],
  contacts: ['/herausforderungen/:challengeId/kontakte', '/challenges/:challengeId/contacts', 'challenges/routes/contacts.tsx'],
  contactsExport: ['/herausforderungen/:challengeId/kontakte.csv', '/challenges/:challengeId/contacts.csv', 'challenges/routes/contacts-export.tsx'],
  contactsPrint: ['/herausforderungen/:challengeId/kontakte/drucken', '/challenges/:challengeId/contacts/print', 'challenges/routes/contacts-print.tsx'],

  // Searching
  search: ['/suche', '/search', 'searching/routes/search.tsx'],
  savedSearches: ['/mein-bereich/suchen', '/workspace/searches', 'searching/routes/saved-searches.tsx'],
  savedSearchNew: ['/mein-bereich/suchen/neu', '/workspace/searches/new', 'searching/routes/saved-search-new.tsx'],
  savedSearch: ['/mein-bereich/suchen/:savedSearchId', '/workspace/searches/:savedSearchId', 'searching/routes/saved-search.tsx'],
  searchSuggestions: ['/suche/vorschlaege', '/search/suggestions', 'searching/routes/suggestions.ts'],

  // Moderation
  hints: ['/moderation/hinweise', '/moderation/hints', 'moderation/routes/hints.tsx'],

  // Matching
  challengeMatches: ['/herausforderungen/:challengeId/passende-anbieter', '/challenges/:challengeId/matches', 'matching/routes/challenge-matches.tsx'],
  organisationMatches: ['/organisationen/:organisationId/passende-herausforderungen', '/organisations/:organisationId/matches', 'matching/routes/organisation-matches.tsx'],
  organisationForeignMatches: ['/organisationen/:organisationId/herausforderungen-anderswo', '/organisations/:organisationId/challenges-elsewhere', 'matching/routes/organisation-foreign-matches.tsx'],
  matchingHowItWorks: ['/abgleich/so-funktioniert-es', '/matching/how-it-works', 'matching/routes/how-it-works.tsx'],
  matchInvite: ['/organisationen/:organisationId/zu-herausforderung-einladen', '/organisations/:organisationId/invite-to-challenge', 'matching/routes/invite.tsx'],
  matchDecline: ['/organisationen/:organisationId/passende-herausforderungen/:challengeId', '/organisations/:organisationId/matches/:challengeId', 'matching/routes/decline.tsx'],

  organisationPartners: ['/organisationen/:organisationId/moegliche-partner', '/organisations/:organisationId/possible-partners', 'matching/routes/organisation-partners.tsx'],
  introductionNew: ['/organisationen/:organisationId/kontaktwunsch', '/organisations/:organisationId/introduction', 'matching/routes/introduction-new.tsx'],
  introduction: ['/kontaktwuensche/:introductionId', '/introductions/:introductionId', 'matching/routes/introduction.tsx'],

  // Proposals
  proposalNew: ['/herausforderungen/:challengeId/vorschlag', '/challenges/:challengeId/proposal', 'proposals/routes/new.tsx'],
  proposal: ['/vorschlaege/:proposalId', '/proposals/:proposalId', 'proposals/routes/show.tsx'],
  proposalPrint: ['/vorschlaege/:proposalId/drucken', '/proposals/:proposalId/print', 'proposals/routes/print.tsx'],
  proposalEdit: ['/vorschlaege/:proposalId/bearbeiten', '/proposals/:proposalId/edit', 'proposals/routes/edit.tsx'],
  proposalSection: ['/vorschlaege/:proposalId/bearbeiten/:section', '/proposals/:proposalId/edit/:section', 'proposals/routes/edit-section.tsx'],
  proposalDraft: ['/vorschlaege/:proposalId/entwurf/:section', '/proposals/:proposalId/draft/:section', 'proposals/routes/draft.ts'],
  proposalComments: ['/vorschlaege/:proposalId/kommentare', '/proposals/:proposalId/comments', 'proposals/routes/comments.tsx'],
  proposalActivity: ['/vorschlaege/:proposalId/verlauf', '/proposals/:proposalId/history', 'proposals/routes/activity.tsx'],
  proposalPreview: ['/vorschlaege/:proposalId/vorschau', '/proposals/:proposalId/preview', 'proposals/routes/preview.tsx'],
  proposalPartners: ['/vorschlaege/:proposalId/partner', '/proposals/:proposalId/partners', 'proposals/routes/partners.tsx'],
  proposalFiles: ['/vorschlaege/:proposalId/dateien', '/proposals/:proposalId/files', 'proposals/routes/files.tsx'],
  proposalFile: ['/vorschlaege/:proposalId/dateien/:fileId', '/proposals/:proposalId/files/:fileId', 'proposals/routes/file.ts'],
  proposalFilePage: ['/vorschlaege/:proposalId/dateien/:fileId/seite/:pageNumber', '/proposals/:proposalId/files/:fileId/page/:pageNumber', 'proposals/routes/file-page.ts'],
  proposalReceipt: ['/vorschlaege/:proposalId/beleg/:number', '/proposals/:proposalId/receipt/:number', 'proposals/routes/receipt.tsx'],
  proposalReceiptPdf: ['/vorschlaege/:proposalId/beleg/:number/pdf', '/proposals/:proposalId/receipt/:number/pdf', 'proposals/routes/receipt-pdf.ts'],
  receiptCheck: ['/beleg/pruefen', '/receipt/check', 'proposals/routes/receipt-check.tsx'],
  receiptKeys: ['/beleg/schluessel.json', '/receipt/keys.json', 'proposals/routes/receipt-keys.ts'],
  challengeReading: ['/herausforderungen/:challengeId/vorschlaege/lesen/:position', '/challenges/:challengeId/proposals/read/:position', 'proposals/routes/reading.tsx'],
  challengeSections: ['/herausforderungen/:challengeId/vorschlaege/nebeneinander', '/challenges/:challengeId/proposals/side-by-side', 'proposals/routes/sections.tsx'],
  challengeProposalsCsv: ['/herausforderungen/:challengeId/vorschlaege.csv', '/challenges/:challengeId/proposals.csv', 'proposals/routes/opened-csv.ts'],
  challengeDossier: ['/herausforderungen/:challengeId/vorschlaege.zip', '/challenges/:challengeId/proposals.zip', 'proposals/routes/dossier.ts'],
  readerNote: ['/vorschlaege/:proposalId/notiz', '/proposals/:proposalId/note', 'proposals/routes/note.ts'],
  proposalQueries: ['/vorschlaege/:proposalId/rueckfragen', '/proposals/:proposalId/queries', 'proposals/routes/queries.tsx'],
  challengeProposals: ['/herausforderungen/:challengeId/vorschlaege', '/challenges/:challengeId/proposals', 'proposals/routes/challenge-proposals.tsx'],

  // Pilots
  pilotList: ['/pilotprojekte', '/pilots', 'pilots/routes/list.tsx'],
  pilotNew: ['/pilotprojekte/neu', '/pilots/new', 'pilots/routes/new.tsx'],
  pilot: ['/pilotprojekte/:pilotId', '/pilots/:pilotId', 'pilots/routes/show.tsx'],
  pilotEdit: ['/pilotprojekte/:pilotId/bearbeiten', '/pilots/:pilotId/edit', 'pilots/routes/edit.tsx'],
  pilotManage: ['/pilotprojekte/:pilotId/verwalten', '/pilots/:pilotId/manage', 'pilots/routes/manage.tsx'],
  pilotPartners: ['/pilotprojekte/:pilotId/partner', '/pilots/:pilotId/partners', 'pilots/routes/partners.tsx'],
  pilotReport: ['/pilotprojekte/:pilotId/bericht', '/pilots/:pilotId/report', 'pilots/routes/report.tsx'],
  pilotEnd: ['/pilotprojekte/:pilotId/ende', '/pilots/:pilotId/end', 'pilots/routes/end.tsx'],
  pilotEndDraft: ['/pilotprojekte/:pilotId/ende/entwurf', '/pilots/:pilotId/end/draft', 'pilots/routes/end-draft.ts'],

  // Register of AI in use
  registerList: ['/ki-register', '/ai-register', 'register/routes/entry-list.tsx'],
  registerCsv: ['/ki-register.csv', '/ai-register.csv', 'register/routes/entry-csv.ts'],
  registerData: ['/ki-register/daten', '/ai-register/data', 'register/routes/data.tsx'],
  registerJson: ['/ki-register/daten.json', '/ai-register/data.json', 'register/routes/data-json.ts'],
  registerFlat: ['/ki-register/daten.csv', '/ai-register/data.csv', 'register/routes/data-csv.ts'],
  registerMaki: ['/ki-register/maki.csv', '/ai-register/maki.csv', 'register/routes/data-maki.ts'],
  registerFeed: ['/ki-register.atom', '/ai-register.atom', 'register/routes/feed.ts'],
  registerNew: ['/ki-register/neu', '/ai-register/new', 'register/routes/entry-new.tsx'],
  registerEntry: ['/ki-register/:entryId', '/ai-register/:entryId', 'register/routes/entry.tsx'],
  registerEntryData: ['/ki-register/:entryId/daten/:standard', '/ai-register/:entryId/data/:standard', 'register/routes/entry-data.ts'],
  registerEdit: ['/ki-register/:entryId/bearbeiten/:section', '/ai-register/:entryId/edit/:section', 'register/routes/entry-edit.tsx'],
  registerManage: ['/ki-register/:entryId/verwalten', '/ai-register/:entryId/manage', 'register/routes/entry-manage.tsx'],
  registerVersion: ['/ki-register/:entryId/versionen/:number', '/ai-register/:entryId/versions/:number', 'register/routes/entry-version.tsx'],
  registerExperience: ['/ki-register/:entryId/erfahrung', '/ai-register/:entryId/experience', 'register/routes/experience.tsx'],

  // Participation
  consultationList: ['/beteiligung', '/participation', 'participation/routes/consultation-list.tsx'],
  consultationNew: ['/beteiligung/neu', '/participation/new', 'participation/routes/consultation-new.tsx'],
  consultation: ['/beteiligung/:consultationId', '/participation/:consultationId', 'participation/routes/consultation.tsx'],
  consultationVote: ['/beteiligung/:consultationId/thesen', '/participation/:consultationId/statements', 'participation/routes/consultation-vote.tsx'],
  consultationCalendar: ['/beteiligung/:consultationId/termine.ics', '/participation/:consultationId/dates.ics', 'participation/routes/consultation-calendar.ts'],
  consultationEdit: ['/beteiligung/:consultationId/bearbeiten', '/participation/:consultationId/edit', 'participation/routes/consultation-edit.tsx'],
  consultationManage: ['/beteiligung/:consultationId/verwalten', '/participation/:consultationId/manage', 'participation/routes/consultation-manage.tsx'],
  consultationResult: ['/beteiligung/:consultationId/ergebnis', '/participation/:consultationId/result', 'participation/routes/consultation-result.tsx'],
  discussion: ['/diskussion/:subjectType/:subjectId', '/discussion/:subjectType/:subjectId', 'participation/routes/discussion.tsx'],
  comment: ['/beitraege/:commentId', '/contributions/:commentId', 'participation/routes/comment.tsx'],
  commentEdit: ['/beitraege/:commentId/bearbeiten', '/contributions/:commentId/edit', 'participation/routes/comment-edit.tsx'],
  commentHistory: ['/beitraege/:commentId/verlauf', '/contributions/:commentId/history', 'participation/routes/comment-history.tsx'],
  ownContributions: ['/konto/beitraege', '/account/contributions', 'participation/routes/own-contributions.tsx'],
  pseudonym: ['/konto/pseudonym', '/account/pseudonym', 'participation/routes/pseudonym.tsx'],
  // Moderation
  conduct: ['/spielregeln', '/rules-of-conduct', 'moderation/routes/conduct.tsx'],
  conductPlain: ['/spielregeln/leichte-sprache', '/rules-of-conduct/plain-language', 'moderation/routes/conduct-plain.tsx'],
  conductVersion: ['/spielregeln/fassung/:number', '/rules-of-conduct/version/:number', 'moderation/routes/conduct-version.tsx'],
  report: ['/melden/:itemType/:itemId', '/report/:itemType/:itemId', 'moderation/routes/report.tsx'],
  reportStatus: ['/meldungen/:token', '/reports/:token', 'moderation/routes/report-status.tsx'],
  decision: ['/moderation/entscheidungen/:decisionId', '/moderation/decisions/:decisionId', 'moderation/routes/decision.tsx'],
  appeal: ['/moderation/entscheidungen/:decisionId/widerspruch', '/moderation/decisions/:decisionId/appeal', 'moderation/routes/appeal.tsx'],
  moderationLog: ['/moderation/protokoll', '/moderation/log', 'moderation/routes/log.tsx'],
  moderationLogCsv: ['/moderation/protokoll.csv', '/moderation/log.csv', 'moderation/routes/log-csv.tsx'],
  moderationReport: ['/moderation/berichte/:half', '/moderation/half-years/:half', 'moderation/routes/half-year.tsx'],
  moderationQueue: ['/verwaltung/moderation', '/administration/moderation', 'moderation/routes/queue.tsx'],
  moderationCase: ['/verwaltung/moderation/:caseId', '/administration/moderation/:caseId', 'moderation/routes/case.tsx'],
  officialAnswers: ['/antworten-der-behoerden', '/official-answers', 'participation/routes/official-answers.tsx'],
  officialAnswer: ['/antworten-der-behoerden/:answerId', '/official-answers/:answerId', 'participation/routes/official-answer.tsx'],
  officialAnswerEdit: ['/antworten-der-behoerden/:answerId/bearbeiten', '/official-answers/:answerId/edit', 'participation/routes/official-answer-edit.tsx'],
  officialAnswerNew: ['/diskussion/:subjectType/:subjectId/antwort', '/discussion/:subjectType/:subjectId/answer', 'participation/routes/official-answer-new.tsx'],
  commentHighlight: ['/beitraege/:commentId/hervorheben', '/contributions/:commentId/highlight', 'participation/routes/comment-highlight.tsx'],
  opinionMap: ['/beteiligung/:consultationId/meinungsbild', '/participation/:consultationId/opinion-map', 'participation/routes/opinion-map.tsx'],
  opinionExport: ['/beteiligung/:consultationId/meinungsbild.csv', '/participation/:consultationId/opinion-map.csv', 'participation/routes/opinion-export.ts'],
  opinionExportJson: ['/beteiligung/:consultationId/meinungsbild.json', '/participation/:consultationId/opinion-map.json', 'participation/routes/opinion-export-json.ts'],
  poll: ['/beteiligung/:consultationId/umfragen/:pollId', '/participation/:consultationId/polls/:pollId', 'participation/routes/poll.tsx'],
  pollNew: ['/beteiligung/:consultationId/verwalten/umfragen/neu', '/participation/:consultationId/manage/polls/new', 'participation/routes/poll-edit.tsx'],
  pollEdit: ['/beteiligung/:consultationId/verwalten/umfragen/:pollId', '/participation/:consultationId/manage/polls/:pollId', 'participation/routes/poll-edit.tsx'],

  // Administration
  administration: ['/verwaltung', '/administration', 'administration/routes/overview.tsx'],
  organisationReview: ['/verwaltung/organisationen/:organisationId', '/administration/organisations/:organisationId', 'administration/routes/organisation-review.tsx'],
  organisationMerge: ['/verwaltung/zusammenfuehren', '/administration/merge', 'administration/routes/organisation-merge.tsx'],
  claimReview: ['/verwaltung/uebernahmen/:claimId', '/administration/claims/:claimId', 'administration/routes/claim-review.tsx'],
  exposure: ['/verwaltung/sichtbarkeit', '/administration/exposure', 'administration/routes/exposure.tsx'],
  exposureExport: ['/verwaltung/sichtbarkeit.csv', '/administration/exposure.csv', 'administration/routes/exposure-export.tsx'],
  organisationOverview: ['/verwaltung/organisationen', '/administration/organisations', 'administration/routes/organisation-overview.tsx'],
  users: ['/verwaltung/konten', '/administration/users', 'administration/routes/users.tsx'],
  user: ['/verwaltung/konten/:userId', '/administration/users/:userId', 'administration/routes/user.tsx'],
  taxonomy: ['/verwaltung/listen', '/administration/lists', 'administration/routes/taxonomy.tsx'],
  taxonomyEntryNew: ['/verwaltung/listen/:kind/neu', '/administration/lists/:kind/new', 'administration/routes/taxonomy-entry-new.tsx'],
  taxonomyEntry: ['/verwaltung/listen/:kind/eintrag/:code', '/administration/lists/:kind/entry/:code', 'administration/routes/taxonomy-entry.tsx'],
  regionList: ['/verwaltung/regionen', '/administration/regions', 'administration/routes/region-list.tsx'],
  region: ['/verwaltung/regionen/:regionCode', '/administration/regions/:regionCode', 'administration/routes/region.tsx'],
  legalData: ['/verwaltung/kalender-und-werte', '/administration/calendar-and-values', 'administration/routes/legal-data.tsx'],
  holidayYear: ['/verwaltung/kalender-und-werte/jahr/:year', '/administration/calendar-and-values/year/:year', 'administration/routes/holiday-year.tsx'],
  legalValueNew: ['/verwaltung/kalender-und-werte/wert/:legalKey', '/administration/calendar-and-values/value/:legalKey', 'administration/routes/legal-value-new.tsx'],
  contentList: ['/verwaltung/seiten', '/administration/pages', 'administration/routes/content-list.tsx'],
  content: ['/verwaltung/seiten/:contentPage/:contentLocale', '/administration/pages/:contentPage/:contentLocale', 'administration/routes/content.tsx'],
  contentVersion: ['/verwaltung/seiten/:contentPage/:contentLocale/:number', '/administration/pages/:contentPage/:contentLocale/:number', 'administration/routes/content-version.tsx'],
  announcementList: ['/verwaltung/hinweise', '/administration/announcements', 'administration/routes/announcement-list.tsx'],
  announcement: ['/verwaltung/hinweise/:announcementId', '/administration/announcements/:announcementId', 'administration/routes/announcement.tsx'],
  outbox: ['/verwaltung/postausgang', '/administration/outbox', 'administration/routes/outbox.tsx'],
  mailLog: ['/verwaltung/mailprotokoll', '/administration/mail-log', 'administration/routes/mail-log.tsx'],
  eventList: ['/verwaltung/ereignisse', '/administration/events', 'administration/routes/event-list.tsx'],
  eventExport: ['/verwaltung/ereignisse.csv', '/administration/events.csv', 'administration/routes/event-export.tsx'],
  retention: ['/verwaltung/aufbewahrung', '/administration/retention', 'administration/routes/retention.tsx'],
  feedbackList: ['/verwaltung/rueckmeldungen', '/administration/feedback', 'administration/routes/feedback-list.tsx'],
  sources: ['/verwaltung/quellen', '/administration/sources', 'administration/routes/sources.tsx'],

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
