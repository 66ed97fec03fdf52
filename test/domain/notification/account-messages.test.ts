import { describe, expect, it } from 'vitest'
import { messageTemplates, type TemplateName } from '~/outbox/templates/registry'
import { absoluteUrl, type Locale, mailText } from '~/outbox/templates/template'

const BOTH = ['de', 'en'] as const
const HOUR_MS = 3_600_000
/** An address that nobody but its owner may read in a message. */
const ELSEWHERE = 'elsewhere@example.org'
const PARAMS = {
  path: '/ziel',
  pathEn: '/en/target',
  changeId: 'change-7',
  email: ELSEWHERE,
  left: 3,
  days: 47,
  reason: 'Doppelt angelegt.',
  device: 'Firefox · Windows',
  at: '2026-07-01T22:30:00.000Z',
  closesAt: '2026-12-31T23:30:00.000Z',
  isForInactivity: false,
}

/** Subject and text of a mail, as somebody reads it. */
function read(name: TemplateName, locale: Locale, more: object = {}): string {
  const { [locale]: texts, path } = messageTemplates[name].write({ ...PARAMS, ...more })
  return `${texts.subject}\n${mailText(locale, texts, absoluteUrl('https://x.example', path[locale]))}`
}

/** Reviewed by hand: what a message must say in German and in English. */
const FACTS: readonly (readonly [TemplateName, de: readonly string[], en: readonly string[]])[] = [
  ['accountSecondFactorOn', ['eingerichtet', 'Einmalcodes'], ['is set up', 'one-time codes']],
  ['accountSecondFactorOff', ['ausgeschaltet', 'Passwort allein'], ['switched off', 'password alone']],
  ['accountRecoveryCodesRenewed', ['alten gelten nicht mehr'], ['old ones are void']],
  ['accountRecoveryCodeUsed', ['wurde benutzt', 'noch 3 übrig'], ['was used', 'Codes left: 3']],
  ['accountCodesGuessed', ['das richtige Passwort', 'falscher Code'], ['right password', 'wrong code']],
  [
    'accountNewDevice',
    ['Firefox · Windows', '2. Juli 2026', '00:30'],
    ['Firefox · Windows', '2 July 2026', '00:30'],
  ],
  ['accountEmailChangeOld', ['24 Stunden', 'lehnen Sie ab'], ['24 hours', 'refuse']],
  ['accountEmailChangeNew', ['24 Stunden', 'lehnen hinter dem Link ab'], ['24 hours', 'refuse']],
  ['accountAddressWanted', ['bereits ein Konto', 'nichts geändert'], ['already have', 'nothing was changed']],
  ['accountEmailChanged', ['Alle Sitzungen sind beendet'], ['All sessions have ended']],
  ['accountDisabled', ['gesperrt', 'Doppelt angelegt.'], ['disabled', 'Doppelt angelegt.']],
  ['accountEnabled', ['wieder offen', 'Doppelt angelegt.'], ['open again', 'Doppelt angelegt.']],
  [
    'accountInactiveWarning',
    ['1. Januar 2027', '00:30 Uhr', 'melden Sie sich'],
    ['1 January 2027', '00:30', 'log in once'],
  ],
  ['accountClosedInactive', ['47 Tage', 'Gelöscht wurde nichts'], ['for 47 days', 'Nothing was deleted']],
  ['accountErased', ['letzte Nachricht', '„Gelöschtes Konto“'], ['last message', '“Deleted account”']],
  ['accountUnused', ['nächsten 47 Tagen', 'löschen wir'], ['next 47 days', 'erase it']],
]

describe.each(FACTS)('%s', (name, de, en) => {
  it('says what matters in both languages', () => {
    for (const fact of de) expect(read(name, 'de')).toContain(fact)
    for (const fact of en) expect(read(name, 'en')).toContain(fact)
  })

  it('leads each language to its own page', () => {
    expect(read(name, 'de')).toContain('https://x.example/ziel\n')
    expect(read(name, 'en')).toContain('https://x.example/en/target\n')
    expect(read(name, 'en', { pathEn: undefined })).toContain('https://x.example/ziel\n')
  })

  it('shows no address, and nothing of what it was given for the sending alone', () => {
    for (const locale of BOTH) {
      expect(read(name, locale)).not.toContain('@')
      expect(read(name, locale)).not.toContain(PARAMS.changeId)
    }
  })

  it('has a subject of one line that a list of mails can show', () => {
    for (const locale of BOTH) {
      const { subject } = messageTemplates[name].write(PARAMS)[locale]
      expect(subject).toMatch(/^[^\n\r]{10,60}$/)
    }
  })
})

describe('messages about how somebody logs in', () => {
  it.each([
    'accountSecondFactorOn',
    'accountSecondFactorOff',
    'accountRecoveryCodesRenewed',
    'accountRecoveryCodeUsed',
    'accountNewDevice',
  ] as const)('%s says what to do if it was somebody else', (name) => {
    expect(read(name, 'de')).toContain(
      'Waren Sie es nicht? Dann wählen Sie bitte gleich ein neues Passwort, beenden Sie alle Sitzungen',
    )
    expect(read(name, 'en')).toContain(
      'It was not you? Then please choose a new password right away, end all sessions',
    )
  })

  it('name a device that nothing is known of in words', () => {
    expect(read('accountNewDevice', 'de', { device: '' })).toContain('unbekanntes Gerät, 2. Juli')
    expect(read('accountNewDevice', 'en', { device: '' })).toContain('unknown device, 2 July')
  })

  it('say that no recovery code is left', () => {
    expect(read('accountRecoveryCodeUsed', 'en', { left: 0 })).toContain('Codes left: 0.')
  })

  it('count no codes that cannot be', () => {
    for (const left of [-1, 1.5, '3', undefined])
      expect(() => read('accountRecoveryCodeUsed', 'de', { left })).toThrow()
  })

  it('take no day for an instant', () => {
    expect(() => read('accountNewDevice', 'de', { at: '2026-07-01' })).toThrow()
    expect(() => read('accountInactiveWarning', 'de', { closesAt: 'soon' })).toThrow()
  })
})

describe('a change of the address', () => {
  it('asks each mailbox by a link of its own that holds for a day', () => {
    for (const [name, purpose] of [
      ['accountEmailChangeOld', 'emailChangeOld'],
      ['accountEmailChangeNew', 'emailChangeNew'],
    ] as const) {
      const { token } = messageTemplates[name].write(PARAMS)
      expect(token).toEqual({ purpose, subjectId: 'change-7', ttlMs: 24 * HOUR_MS })
    }
  })

  it('goes to the new mailbox only where that one is asked', () => {
    expect(messageTemplates.accountEmailChangeNew.write(PARAMS).recipient).toBe(ELSEWHERE)
    for (const name of ['accountEmailChangeOld', 'accountAddressWanted', 'accountEmailChanged'] as const)
      expect(messageTemplates[name].write(PARAMS).recipient).toBeUndefined()
  })

  it('asks no mailbox that is none', () => {
    for (const email of ['', 'anna', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example'])
      expect(() => messageTemplates.accountEmailChangeNew.write({ ...PARAMS, email })).toThrow()
  })

  it('gives no token to whoever is only told', () => {
    for (const name of ['accountAddressWanted', 'accountEmailChanged'] as const)
      expect(messageTemplates[name].write(PARAMS).token).toBeUndefined()
  })
})

describe('the last mail to an erased account', () => {
  it('says whether it was wished or for want of use', () => {
    expect(read('accountErased', 'de')).toContain('wie Sie es gewünscht haben')
    expect(read('accountErased', 'en')).toContain('as you wished')
    const unused = { isForInactivity: true }
    expect(read('accountErased', 'de', unused)).toContain('Wie angekündigt')
    expect(read('accountErased', 'de', unused)).not.toContain('gewünscht')
    expect(read('accountErased', 'en', unused)).toContain('As announced')
    expect(read('accountErased', 'en', unused)).not.toContain('wished')
  })

  it('is a record that nobody can switch off', () => {
    expect(messageTemplates.accountErased.kind).toBe('legal')
  })
})
