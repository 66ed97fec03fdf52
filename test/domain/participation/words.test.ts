import { describe, expect, it } from 'vitest'
import { quickest } from '#test/support/quickest'
import { linksIn } from '~/domain/participation/links'
import { MOST_MENTIONS, mentionsIn } from '~/domain/participation/mentions'
import { pseudonymKeyOf } from '~/domain/participation/pseudonym'
import { pseudonymObjection } from '~/domain/participation/pseudonym-rules'

describe('mentions', () => {
  it.each([
    ['@Anna stimmt.', ['Anna']],
    ['Danke, @Bert-7! Und (@Cora_x).', ['Bert-7', 'Cora_x']],
    ['@anna.b. Ende', ['anna.b']],
    ['@Ümit und @Çelik', ['Ümit', 'Çelik']],
    ['@Anna und @ANNA', ['Anna']],
    ['post@example.org und a@@b', []],
    ['@', []],
    ['Kein Name', []],
  ])('in %j are %j', (text, names) => {
    expect(mentionsIn(text)).toEqual(names)
  })

  it('end after some, however many names somebody writes', () => {
    const text = Array.from({ length: 500 }, (_, index) => `@name${index}`).join(' ')
    expect(mentionsIn(text)).toHaveLength(MOST_MENTIONS)
  })
})

describe('links', () => {
  const hrefs = (text: string) => linksIn(text).flatMap(({ href }) => href ?? [])
  it.each([
    ['Siehe https://example.org/a?b=c.', ['https://example.org/a?b=c']],
    ['(http://example.org), danke', ['http://example.org']],
    ['javascript:alert(1)', []],
    ['data:text/html,x und ftp://example.org', []],
    ['https://', []],
    ['https://geheim@example.org/', []],
    ['<a href="https://example.org/x">x</a>', ['https://example.org/x']],
    ['HTTPS://example.org', ['HTTPS://example.org']],
  ])('in %j are %j', (text, expected) => {
    expect(hrefs(text)).toEqual(expected)
  })

  it('leave every character of the text where it is', () => {
    for (const text of [
      'a https://example.org/ä, b',
      'x',
      '',
      'https://a.de https://b.de',
      '\u202eabc https://c.de',
    ])
      expect(
        linksIn(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text)
  })

  it('are found in a long text in a moment', async () => {
    const find = () => {
      linksIn(`https://${'a.'.repeat(2000)}`)
      linksIn('https://'.repeat(500))
    }
    expect(await quickest(500, find)).toBeLessThan(500)
  })
})

describe('pseudonyms', () => {
  it.each([
    ['Anna', null],
    ['Möwe_7', null],
    ['a.b-c', null],
    ['ab', 'tooShort'],
    ['a'.repeat(31), 'tooLong'],
    ['Anna Ahoi', 'shape'],
    ['.anna', 'shape'],
    ['anna-', 'shape'],
    ['an@na', 'shape'],
    ['an\u200bna', 'shape'],
    ['😀😀😀', 'shape'],
    ['Moderation', 'official'],
    ['der-Adm1n'.replace('1', 'i'), 'official'],
    ['Landesregierung.MV', 'official'],
    ['Innen-Ministerium', 'official'],
    ['B.r.ü.c.k.e.n.s.c.h.l.a.g', 'official'],
  ])('%j: %s', (text, objection) => {
    expect(pseudonymObjection(text)).toBe(objection)
  })

  it.each([
    ['Anna', 'ANNA'],
    ['Anna', 'Аnnа'],
    ['paypal', 'раураl'],
    ['Ann\u200ba', 'Anna'],
    ['ﬁsch', 'fisch'],
  ])('%j looks like %j', (one, other) => {
    expect(pseudonymKeyOf(one)).toBe(pseudonymKeyOf(other))
  })

  it('that look different are different', () => {
    expect(pseudonymKeyOf('Anna')).not.toBe(pseudonymKeyOf('Anne'))
  })
})
