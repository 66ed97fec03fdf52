import { describe, expect, it } from 'vitest'
import { RecoveryCodes } from '~/features/account/components/recovery-codes'
import { SecondFactorOff } from '~/features/account/components/second-factor-off'
import { SecondFactorOn } from '~/features/account/components/second-factor-on'
import { SecondFactorSetUp } from '~/features/account/components/second-factor-set-up'
import { SessionTable } from '~/features/account/components/session-table'
import { BOTH, buttonsOf, EVIL, hiddenFields, linksOf, show, textOf, wordsIn } from '../show'
import { brokenReferences, INTACT } from '../ui/markup'

const AT = new Date('2026-11-25T12:00:00Z')
const on = { since: AT, codesLeft: 8, codes: 10, target: null }

describe('the second factor', () => {
  it.each(BOTH)('says who must have one, and takes along where to go on to (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const travelling = { weiter: '/verwaltung', kept: 'sealed' }
    const html = show(<SecondFactorOff duty="platformRole" isLed travelling={travelling} />, locale)
    expect(textOf(html)).toContain(t('account.secondFactor.duty.platformRole'))
    expect(textOf(html)).toContain(t('account.secondFactor.backAfterwards'))
    expect(hiddenFields(html)).toEqual({ intent: 'begin', weiter: '/verwaltung', kept: 'sealed' })
    const free = show(<SecondFactorOff duty={null} isLed={false} travelling={{}} />, locale)
    expect(textOf(free)).not.toContain(t('account.secondFactor.needed'))
  })

  it('gives the secret as a picture with a name and as text', () => {
    const picture = { size: 2, path: 'M0 0h1v1h-1z' }
    const html = show(
      <SecondFactorSetUp secret="ABCDEFGHIJKL" picture={picture} answer={undefined} travelling={{}} />,
      'de',
    )
    expect(html).toMatch(/<svg[^>]*role="img"[^>]*aria-label="[^"]+"/)
    expect(textOf(html).replace(/\s/g, '')).toContain('ABCDEFGHIJKL')
    expect(html).not.toContain('style=')
    expect(brokenReferences(html)).toEqual(INTACT)
  })

  it.each(BOTH)('can be switched off only where no role needs it (%s)', (locale) => {
    const { t } = wordsIn(locale)
    expect(buttonsOf(show(<SecondFactorOn {...on} duty={null} />, locale))).toContain(
      t('account.secondFactor.offConfirm'),
    )
    const bound = show(<SecondFactorOn {...on} duty="authorityRole" />, locale)
    expect(buttonsOf(bound)).not.toContain(t('account.secondFactor.offConfirm'))
    expect(textOf(bound)).toContain(t('account.secondFactor.duty.authorityRole'))
  })

  it('warns when few recovery codes are left', () => {
    const { t } = wordsIn('de')
    expect(textOf(show(<SecondFactorOn {...on} codesLeft={2} duty={null} />, 'de'))).toContain(
      t('account.recovery.few'),
    )
    expect(textOf(show(<SecondFactorOn {...on} duty={null} />, 'de'))).not.toContain(
      t('account.recovery.few'),
    )
  })
})

describe('recovery codes', () => {
  const codes = ['0000-0001-0002', '0003-0004-0005']

  it('stand there whole, with the way back', () => {
    const html = show(<RecoveryCodes codes={codes} resume={null} target="/verwaltung" />, 'de')
    for (const code of codes) expect(textOf(html)).toContain(code)
    expect(Object.values(linksOf(html))).toEqual(['/verwaltung'])
  })

  it('come before what waits to be sent', () => {
    const resume = { action: '/ziel', fields: [['reason', EVIL]] as [string, string][] }
    const html = show(<RecoveryCodes codes={codes} resume={resume} target={null} />, 'de')
    expect(html.indexOf(codes[0] ?? '')).toBeLessThan(html.indexOf('action="/ziel"'))
    expect(html).not.toContain('<img')
  })
})

describe('sessions', () => {
  const session = { id: 'a'.repeat(64), device: EVIL, since: AT, lastSeen: AT, isThis: false }

  it.each(BOTH)('have a button to end them, but not this one (%s)', (locale) => {
    const { t } = wordsIn(locale)
    const own = { ...session, id: 'b'.repeat(64), device: '', isThis: true }
    const html = show(<SessionTable sessions={[session, own]} />, locale)
    expect(buttonsOf(html)).toHaveLength(1)
    expect(hiddenFields(html)).toEqual({ intent: 'end', sessionId: session.id })
    expect(textOf(html)).toContain(t('account.sessions.unknownDevice'))
    expect(html).not.toContain('<img')
  })
})
