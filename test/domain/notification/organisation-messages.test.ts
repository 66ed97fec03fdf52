import { describe, expect, it } from 'vitest'
import { notificationText } from '~/outbox/templates/notification-text'
import { messageTemplates, type TemplateName } from '~/outbox/templates/registry'
import { type Locale, mailText } from '~/outbox/templates/template'
import { singleLine } from '~/platform/mail/mail-header'

const BOTH = ['de', 'en'] as const
const PARAMS = {
  path: '/ziel',
  organisation: 'Werft Nord',
  duplicate: 'Werft-Nord GmbH',
  person: 'Kim',
  reason: 'Zweimal eingetragen.',
  invitationId: 'invitation-7',
  email: 'invited@example.org',
  expiresAt: '2026-12-01T11:00:00.000Z',
  certificate: 'ISO 27001',
  validUntil: '2027-03-01',
  isDemo: false,
  isAccepted: true,
  isOver: false,
  step: 'accepted',
}
const written = (name: TemplateName, locale: Locale, more: object = {}) =>
  messageTemplates[name].write({ ...PARAMS, ...more })[locale]
const read = (name: TemplateName, locale: Locale, more: object = {}) =>
  mailText(locale, written(name, locale, more), 'https://x.example/ziel')

/** Reviewed by hand: what the text must say in both languages, and the part of it that users wrote. */
const FACTS: readonly (readonly [TemplateName, facts: Record<Locale, readonly string[]>, given: string[]])[] =
  [
    [
      'invitationSent',
      {
        de: ['1. Dezember 2026 um 12:00 Uhr', 'nichts zu tun'],
        en: ['1 December 2026', '12:00, Berlin time'],
      },
      ['Kim', 'Werft Nord'],
    ],
    ['invitationAnswered', { de: ['jetzt Mitglied'], en: ['a member now'] }, ['invited@example.org']],
    [
      'handoverOffered',
      { de: ['1. Dezember 2026 um 12:00 Uhr', 'lehnen Sie ab'], en: ['12:00, Berlin time', 'decline'] },
      ['Kim', 'Werft Nord'],
    ],
    ['handoverAnswered', { de: ['angenommen'], en: ['accepted'] }, ['Kim', 'Werft Nord']],
    [
      'organisationMerged',
      { de: ['zusammengeführt', 'Begründung: '], en: ['has merged', 'Reason: '] },
      ['Werft Nord', 'Werft-Nord GmbH', 'Zweimal eingetragen.'],
    ],
    [
      'organisationClosed',
      { de: ['geschlossen', 'bleiben erhalten'], en: ['has closed', 'are kept'] },
      ['Kim', 'Werft Nord', 'Zweimal eingetragen.'],
    ],
    [
      'organisationReopened',
      { de: ['wieder geöffnet', 'prüft'], en: ['opened', 'checks'] },
      ['Werft Nord', 'Zweimal eingetragen.'],
    ],
    [
      'certificateEnds',
      { de: ['bis zum 1. März 2027', 'neuen letzten Tag'], en: ['until 1 March 2027', 'new last day'] },
      ['ISO 27001', 'Werft Nord'],
    ],
    [
      'ownerUnused',
      { de: ['nicht genutzt', 'vertritt'], en: ['not been used', 'represents'] },
      ['Werft Nord'],
    ],
  ]

const HOSTILE = 'Werft\r\nBcc: all@example.org\u2028\u0000Ende'

describe.each(FACTS)('%s', (name, facts, given) => {
  it.each(BOTH)('says what matters (%s)', (locale) => {
    for (const fact of [...facts[locale], ...given]) expect(read(name, locale)).toContain(fact)
  })

  it.each(BOTH)('says whom it is about in the subject already (%s)', (locale) => {
    expect(written(name, locale).subject).toMatch(/Werft Nord|ISO 27001/)
  })

  it.each(BOTH)('stays one line of a header, whatever somebody is called (%s)', (locale) => {
    const names = { organisation: HOSTILE, duplicate: HOSTILE, person: HOSTILE, certificate: HOSTILE }
    const subject = singleLine(written(name, locale, names).subject)
    expect(subject).toContain('Werft Bcc: all@example.org Ende')
    expect(subject).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
  })

  it('is no notice once what it names is missing', () => {
    const { organisation: _, ...others } = PARAMS
    expect(notificationText('de', name, PARAMS)?.path).toBe('/ziel')
    expect(notificationText('de', name, others)).toBeNull()
  })
})

describe('an invitation', () => {
  it('carries a token of its own and says that it holds once, for this address only', () => {
    expect(messageTemplates.invitationSent.write(PARAMS).token).toEqual({ invitationId: 'invitation-7' })
    expect(read('invitationSent', 'de')).toContain('einmal, und nur für diese E-Mail-Adresse')
    expect(read('invitationSent', 'en')).toContain('once, and for this e-mail address only')
  })

  it('is no real mail where a demo organisation invites', () => {
    expect(messageTemplates.invitationSent.write(PARAMS).isDemo).toBe(false)
    expect(messageTemplates.invitationSent.write({ ...PARAMS, isDemo: true }).isDemo).toBe(true)
  })

  it('that was declined makes nobody a member, and its subject names no address', () => {
    const declined = { isAccepted: false }
    expect(read('invitationAnswered', 'de', declined)).toContain('wurde abgelehnt')
    expect(read('invitationAnswered', 'de', declined)).not.toContain('jetzt Mitglied')
    expect(read('invitationAnswered', 'en', declined)).toContain('was declined')
    expect(read('invitationAnswered', 'en', declined)).not.toContain('a member now')
    for (const locale of BOTH) expect(written('invitationAnswered', locale).subject).not.toContain('@')
  })
})

describe('the answer to a hand-over', () => {
  it.each([
    ['accepted', 'angenommen', 'Kim ist jetzt Inhaberin oder Inhaber.', 'Kim is the owner now.'],
    ['declined', 'abgelehnt', 'An den Rollen hat sich nichts geändert.', 'The roles have not changed.'],
    ['cancelled', 'zurückgenommen', 'An den Rollen hat sich nichts geändert.', 'The roles have not changed.'],
  ])('%s says who is the owner from now on', (step, word, de, en) => {
    expect(written('handoverAnswered', 'de', { step }).subject).toBe(`Übergabe von „Werft Nord“: ${word}`)
    expect(written('handoverAnswered', 'en', { step }).subject).toBe(`Hand-over of “Werft Nord”: ${step}`)
    expect(written('handoverAnswered', 'de', { step }).paragraphs[1]).toBe(de)
    expect(written('handoverAnswered', 'en', { step }).paragraphs[1]).toBe(en)
  })

  it('is none of another word', () => {
    for (const step of ['expired', 'constructor', ''])
      expect(() => written('handoverAnswered', 'de', { step })).toThrow()
  })
})

describe('the end of a certificate', () => {
  it('is told before and after in the right tense', () => {
    expect(read('certificateEnds', 'de')).toContain('gilt bis zum 1. März 2027. Danach')
    expect(read('certificateEnds', 'de', { isOver: true })).toContain('galt bis zum 1. März 2027')
    expect(written('certificateEnds', 'en').subject).toBe('“ISO 27001” expires on 1 March 2027')
    expect(written('certificateEnds', 'en', { isOver: true }).subject).toBe('“ISO 27001” has expired')
  })

  it('is a day, not an instant', () => {
    for (const validUntil of ['2027-03-01T00:00:00Z', '2027-02-30', 'soon'])
      expect(() => written('certificateEnds', 'de', { validUntil })).toThrow()
  })
})

it('tells members of an unreachable owner without naming the person', () => {
  for (const locale of BOTH) expect(read('ownerUnused', locale)).not.toContain('Kim')
})
