import { describe, expect, it } from 'vitest'
import { waitAfter } from '~/outbox/retry.server'
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
}
const names = Object.keys(messageTemplates).filter((name): name is TemplateName => name in messageTemplates)

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

it('sends the confirmation of a claim to the address of the institution', () => {
  expect(messageTemplates.claimConfirm.write(params)).toMatchObject({
    recipient: 'office@example.org',
    token: { purpose: 'confirmClaim', subjectId: 'claim' },
  })
})

it('knows no notice of an unknown name', () => {
  expect(notificationText('de', 'constructor', params)).toBeNull()
})

it('puts a token where it belongs', () => {
  expect(absoluteUrl('https://x.example', '/a/~token~', 'T')).toBe('https://x.example/a/T')
  expect(absoluteUrl('https://x.example', '/a?b=1', 'T')).toBe('https://x.example/a?b=1&token=T')
})

it('waits 1 s, twice as long each time, at most 5 minutes, with up to a quarter off', () => {
  expect([1, 2, 3, 9, 10].map((attempt) => waitAfter(attempt, 0))).toEqual([
    1000, 2000, 4000, 256_000, 300_000,
  ])
  expect(waitAfter(1, 1)).toBe(750)
})
