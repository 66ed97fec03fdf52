import { describe, expect, it } from 'vitest'
import { isKind, type Kind } from '~/domain/notification/kinds'
import { mailWaitAfter, waitAfter } from '~/outbox/retry.server'
import { notificationText } from '~/outbox/templates/notification-text'
import { messageTemplates, type TemplateName } from '~/outbox/templates/registry'
import { absoluteUrl, mailText } from '~/outbox/templates/template'

const params = {
  path: '/x',
  pathEn: '/en/x',
  title: 'Titel-T',
  organisation: 'Orga-O',
  authority: 'Amt-A',
  person: 'Person-P',
  reason: 'Grund-G',
  isGranted: false,
  isAccepted: false,
  claimId: 'claim',
  changeId: 'change',
  email: 'office@example.org',
  deadlineAt: '2026-12-01T11:00:00.000Z',
  reasons: { de: ['Grund-de'], en: ['reason-en'] },
  number: 2,
  receivedAt: '2026-07-01T10:00:00.000Z',
  withdrawnAt: '2026-07-01T11:00:00.000Z',
  contentHash: 'abcd',
  left: 9,
  days: 180,
  closesAt: '2026-07-01T10:00:00.000Z',
  device: 'Firefox · Windows',
  at: '2026-07-01T10:00:00.000Z',
  invitationId: 'invitation',
  expiresAt: '2026-12-01T11:00:00.000Z',
  isDemo: false,
  step: 'accepted',
  duplicate: 'Doppelt-D',
  certificate: 'Zertifikat-Z',
  validUntil: '2027-03-01',
  isOver: false,
  isForInactivity: true,
  partner: 'Partner-P',
  note: 'Notiz-N',
  move: 'withdrawn',
  answer: 'leave',
  text: 'Frage-F',
  words: 'Antwort-W',
  action: 'correct',
  change: 'withdrawn',
  questionsUntil: '2026-12-01T11:00:00.000Z',
  answersUntil: '2026-12-08T11:00:00.000Z',
  section: 'risks',
  status: 'partly',
  toldFor: 'used',
  outcome: 'rejected',
  lead: 'Lead-L',
  hasJoined: true,
  hasLapsed: true,
  wasJoined: true,
  dueAt: '2026-12-01T11:00:00.000Z',
  asking: 'Frage-Seite',
  asked: 'Gefragt-Seite',
  how: 'declined',
  name: 'Suche-S',
  ...{
    noticeId: 'notice',
    year: 2026,
    caseNumber: 'M-2026-00002',
    count: 3,
    until: '2026-12-01T11:00:00.000Z',
  },
  ...{ measure: 'hide', ruleId: 'respect', facts: 'Tatsachen', explanation: 'Warum', scope: 'Umfang' },
  ...{ remedies: 'Rechte', isFromNotice: true, result: 'hide' },
  news: 'closed',
  endsAt: '2026-12-01T11:00:00.000Z',
  total: 12,
  found: [
    {
      title: 'Ding-D',
      language: 'de',
      kind: 'Art-A',
      organisation: 'Orga-O',
      deadlineAt: '2026-12-01T11:00:00.000Z',
      path: '/ding',
      words: ['Wort-W'],
      choices: ['Ort: Rostock'],
    },
  ],
  more: 2,
  items: [
    {
      ...{ title: 'Titel-T', authority: 'Amt-A', organisation: 'Orga-O' },
      ...{ deadlineAt: '2026-12-01T11:00:00.000Z', reasons: { de: ['Grund-de'], en: ['reason-en'] } },
    },
  ],
}
const names = Object.keys(messageTemplates).filter((name): name is TemplateName => name in messageTemplates)

/** What the templates are about, as it was reviewed; of others only that they have a kind. */
const REVIEWED_KINDS: Partial<Record<TemplateName, Kind>> = {
  accountConfirmEmail: 'requested',
  accountResetPassword: 'requested',
  accountCheckAddress: 'requested',
  claimConfirm: 'requested',
  accountExists: 'security',
  accountPasswordChanged: 'security',
  accountRoleChanged: 'security',
  proposalReceipt: 'legal',
  proposalWithdrawn: 'legal',
  proposalSectionSaved: 'proposals',
  proposalCommented: 'proposals',
  questionAsked: 'tasks',
  questionHandled: 'watching',
  questionDatesChanged: 'watching',
  watchedChallengeChanged: 'watching',
  partnerLeft: 'watching',
  joinRequested: 'tasks',
  challengeAwaitsApproval: 'tasks',
  challengeReturned: 'tasks',
  changeAwaitsApproval: 'tasks',
  changeReturned: 'tasks',
  proposalReconfirmation: 'tasks',
  officialAnswerOwed: 'tasks',
  officialAnswerReminder: 'tasks',
  officialAnswerGiven: 'participation',
  watchedChallengeAnswered: 'watching',
  commentHighlighted: 'participation',
  outcomeToAuthor: 'participation',
  outcomeToFollower: 'participation',
  readerQuestionAsked: 'tasks',
  readerQuestionAnswered: 'tasks',
  challengeChanged: 'proposals',
  challengeClosed: 'tasks',
  openingAwaitsSecond: 'tasks',
  challengePublishedMatch: 'matches',
  matchDigest: 'matches',
  providerInvited: 'matches',
  providerDigest: 'challenges',
  invitationDeclined: 'challenges',
  challengeWithdrawn: 'proposals',
  proposalsOpened: 'proposals',
  organisationVerified: 'organisations',
  organisationRejected: 'organisations',
  claimDecided: 'organisations',
  joinDecided: 'organisations',
  challengePublished: 'challenges',
  savedSearchNews: 'savedSearches',
  commentMentions: 'participation',
  commentAnswers: 'participation',
  discussionContinues: 'participation',
  noticeReceived: 'requested',
  noticeDecided: 'requested',
  decisionMade: 'legal',
  appealDecided: 'legal',
  contributionCollapsed: 'legal',
  contributionReleased: 'legal',
  casesWait: 'tasks',
  registerAwaitsApproval: 'tasks',
  registerReturned: 'tasks',
  registerPublished: 'tasks',
  registerWithdrawn: 'tasks',
  consultationAwaitsApproval: 'tasks',
  consultationReturned: 'tasks',
  consultationEnded: 'tasks',
  consultationPublished: 'challenges',
  consultationNews: 'watching',
  pilotAwaitsApproval: 'tasks',
  pilotReturned: 'tasks',
  pilotPartnerAsked: 'tasks',
  pilotRequestEnded: 'tasks',
  pilotApproved: 'challenges',
  pilotPartnerAnswered: 'challenges',
  pilotNews: 'challenges',
}

describe('the kinds of templates', () => {
  it('are as reviewed, and every template has one', () => {
    expect(names.filter((name) => !isKind(messageTemplates[name].kind))).toEqual([])
    expect(Object.fromEntries(names.map((name) => [name, messageTemplates[name].kind]))).toMatchObject(
      REVIEWED_KINDS,
    )
  })

  it('are essential wherever a link carries a token', () => {
    for (const name of names)
      if (messageTemplates[name].write(params).token)
        expect([name, messageTemplates[name].kind]).toEqual([name, 'requested'])
  })
})

describe.each(names)('%s', (name) => {
  it('says in both languages what happened, where to go and why it was sent', () => {
    const written = messageTemplates[name].write(params)
    for (const locale of ['de', 'en'] as const) {
      const text = mailText(locale, written[locale], 'https://x.example/y')
      expect(text).toContain('https://x.example/y')
      expect(text).not.toMatch(/undefined|null|\n{3}/)
      expect(text.endsWith(written[locale].why)).toBe(true)
      expect(written[locale].why).toMatch(
        locale === 'de'
          ? /^Sie erhalten diese Nachricht, weil .*\.$/
          : /^You receive this message because .*\.$/,
      )
    }
    expect(written.de.subject).not.toBe(written.en.subject)
    expect(notificationText('en', name, params)).toMatchObject({ title: written.en.subject, path: '/en/x' })
  })

  it.each(['https://evil.example', '//evil.example', '/\\evil.example', 'x', undefined])(
    'refuses %s as a path',
    (path) => {
      expect(() => messageTemplates[name].write({ ...params, path })).toThrow()
      expect(notificationText('de', name, { ...params, path })).toBeNull()
    },
  )
})

it('shows times as in Berlin', () => {
  expect(messageTemplates.proposalReceipt.write(params).de.paragraphs.join()).toContain(
    '1. Juli 2026 um 12:00 Uhr',
  )
  expect(messageTemplates.challengePublishedMatch.write(params).de.paragraphs.join()).toContain(
    '1. Dezember 2026 um 12:00 Uhr',
  )
})

it('says whether a certificate ends or has ended, and on which day', () => {
  const subject = (isOver: boolean) =>
    messageTemplates.certificateEnds.write({ ...params, isOver }).de.subject
  expect(subject(false)).toBe('„Zertifikat-Z“ läuft am 1. März 2027 ab')
  expect(subject(true)).toBe('„Zertifikat-Z“ ist abgelaufen')
})

it('says of a request that is taken back what is true whether it was answered or not', () => {
  for (const name of ['partnerTakenBack', 'pilotRequestEnded'] as const) {
    const { de, en } = messageTemplates[name].write(params)
    expect([de.why, en.why]).toEqual([
      expect.stringMatching(/weil Ihre (Behörde|Organisation) angefragt war\.$/),
      expect.stringMatching(/because your (authority|organisation) had been asked\.$/),
    ])
  }
})

it('sends the confirmation of a claim to the address of the institution', () => {
  expect(messageTemplates.claimConfirm.write(params)).toMatchObject({
    recipient: 'office@example.org',
    token: { purpose: 'confirmClaim', subjectId: 'claim' },
  })
})

it('knows no notice of an unknown name', () => {
  expect(notificationText('de', 'constructor', params)).toBeNull()
})

it('lets no line that somebody has typed pass for one of the platform', () => {
  const typed = 'Bitte antworten.\n\nFrage ansehen:\r\nhttps://evil.example\u2028Brückenschlag\u0085Ihr Team'
  const written = messageTemplates.questionAsked.write({ ...params, text: typed })
  const url = 'https://x.example/y'
  const text = mailText('de', written.de, url)
  for (const line of ['Frage ansehen:', 'https://evil.example', 'Brückenschlag', 'Ihr Team'])
    expect(text).toContain(`\n  ${line}\n`)
  const own = text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u)
    .filter((line) => /^(?:Brückenschlag|https:)/.test(line))
  expect(own).toEqual([url, 'Brückenschlag'])
})

it('puts a token where it belongs', () => {
  expect(absoluteUrl('https://x.example', '/a/~token~', 'T')).toBe('https://x.example/a/T')
  expect(absoluteUrl('https://x.example', '/a?b=1', 'T')).toBe('https://x.example/a?b=1&token=T')
})

it('waits longer for a mail server: from 5 s to 6 hours, most of a day in all', () => {
  expect([1, 2, 3, 8, 9, 10].map((attempt) => mailWaitAfter(attempt, 0))).toEqual([
    5000, 20_000, 80_000, 21_600_000, 21_600_000, 21_600_000,
  ])
  expect(mailWaitAfter(1, 1)).toBe(3750)
  const all = [1, 2, 3, 4, 5, 6, 7, 8, 9].reduce((sum, attempt) => sum + mailWaitAfter(attempt, 1), 0)
  expect(all / 3_600_000).toBeGreaterThan(14)
})

it('waits 1 s, twice as long each time, at most 5 minutes, with up to a quarter off', () => {
  expect([1, 2, 3, 9, 10].map((attempt) => waitAfter(attempt, 0))).toEqual([
    1000, 2000, 4000, 256_000, 300_000,
  ])
  expect(waitAfter(1, 1)).toBe(750)
})
