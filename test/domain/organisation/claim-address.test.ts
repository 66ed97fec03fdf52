import { describe, expect, it } from 'vitest'
import { domainOfAddress, judgeClaimAddress } from '~/domain/organisation/claim-address'
import { hostOfWebsite, ownDomain, websiteFrom } from '~/domain/organisation/website'

const own = { ok: true, proof: 'ownDomain' }
const foreign = { ok: false, reason: 'foreignDomain' }

describe('judgeClaimAddress', () => {
  it.each([
    ['kim@uni-beispiel.de', 'https://www.uni-beispiel.de/en/', own],
    ['kim@UNI-Beispiel.DE', 'http://uni-beispiel.de', own],
    ['kim@physik.uni-beispiel.de', 'https://www.uni-beispiel.de', own],
    ['kim@uni-beispiel.de', 'https://physik.uni-beispiel.de', own],
    ['kim@büro-beispiel.de', 'https://www.xn--bro-beispiel-dlb.de', own],
  ])('accepts %s for %s', (email, website, expected) => {
    expect(judgeClaimAddress(email, website)).toEqual(expected)
  })

  it.each([
    ['kim@evil.de', 'https://www.uni-beispiel.de'],
    ['kim@fake-uni-beispiel.de', 'https://www.uni-beispiel.de'],
    ['kim@uni-beispiel.de.evil.com', 'https://www.uni-beispiel.de'],
    ['kim@lagus.land.example', 'https://sozial.land.example'], // neighbours
    ['kim@com.de', 'https://firma.com.de'], // a public suffix is nobody's parent
  ])('refuses %s for %s', (email, website) => {
    expect(judgeClaimAddress(email, website)).toEqual(foreign)
  })

  it('never takes a top-level domain for a parent', () => {
    expect(judgeClaimAddress('kim@de', 'https://firma.de')).toEqual({ ok: false, reason: 'malformedAddress' })
  })

  it.each(['kim@gmx.de', 'kim@mail.gmx.de', 'kim@GMAIL.com'])('refuses the freemail address %s', (email) => {
    const refused = { ok: false, reason: 'freemail' }
    expect(judgeClaimAddress(email, 'https://www.uni-beispiel.de')).toEqual(refused)
    expect(judgeClaimAddress(email, null)).toEqual(refused)
  })

  it('leaves the address to staff where there is no domain of its own', () => {
    const unchecked = { ok: true, proof: 'unchecked' }
    expect(judgeClaimAddress('rathaus@amt-beispiel.de', null)).toEqual(unchecked)
    expect(judgeClaimAddress('kim@verein.de', 'https://verein.jimdofree.com')).toEqual(unchecked)
    expect(judgeClaimAddress('kim@verein.de', 'https://www.facebook.com/verein')).toEqual(unchecked)
  })
})

describe('domainOfAddress', () => {
  it.each(['kim', '@a.de', 'kim@', 'a@b@c.de', 'kim@a b.de', 'kim@a.de/x', 'kim@127.0.0.1'])(
    'refuses %s',
    (email) => {
      expect(domainOfAddress(email)).toBeNull()
    },
  )
})

describe('websiteFrom', () => {
  it('puts the scheme before a bare host', () => {
    expect(websiteFrom(' www.beispiel.de ')).toBe('https://www.beispiel.de/')
    expect(websiteFrom('http://Beispiel.de/a?b=1')).toBe('http://beispiel.de/a?b=1')
  })

  it.each([
    '',
    'beispiel',
    'javascript:alert(1)',
    'mailto:a@b.de',
    'https://',
    'zwei wörter.de',
    'https://a@b.de',
  ])('refuses "%s"', (text) => expect(websiteFrom(text)).toBeNull())

  it('knows host and own domain', () => {
    expect(hostOfWebsite('https://www.Beispiel.de/x')).toBe('beispiel.de')
    expect(hostOfWebsite(null)).toBeNull()
    expect(ownDomain('https://beispiel.github.io')).toBeNull()
    expect(ownDomain('https://www.beispiel.de')).toBe('beispiel.de')
  })
})
