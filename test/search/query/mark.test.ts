import { describe, expect, it } from 'vitest'
import { analyseQuery } from '#search/analysis/analyse'
import { excerptOf } from '#search/query/excerpt'
import { findMatches, markText, type Wanted } from '#search/query/mark'
import { beginningsOf, foldWord, readWords } from '#search/query/read-words'

const wanted = (text: string, more: Partial<Wanted> = {}): Wanted => ({
  lexemes: { de: new Set(analyseQuery(text)), en: new Set(analyseQuery(text, 'en')) },
  words: new Set(),
  beginnings: [],
  ...more,
})
const matches = (text: string, asked: Wanted, language: 'de' | 'en' = 'de') =>
  findMatches(text, language, asked).map(({ start, end }) => text.slice(start, end))

describe('the words of a text', () => {
  it('stand where they stand in the original', () => {
    const text = 'Über Straßen: „Bürger:innen“, wie geht’s – Café №1, Schü\u00ADler, \u{1F994}Öl'
    const words = readWords(text)
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Über',
      'Straßen',
      'Bürger:innen',
      'wie',
      'geht’s',
      'Café',
      '1',
      'Schü\u00ADler',
      'Öl',
    ])
    expect(words.map(({ folded }) => folded)).toEqual([
      'uber',
      'strassen',
      'burgerinnen',
      'wie',
      'gehts',
      'cafe',
      '1',
      'schuler',
      'ol',
    ])
  })

  it('are told apart by their letters alone', () => {
    expect(foldWord('BRÜCKE')).toBe('brucke')
    expect(foldWord('Bruecke')).toBe('brucke')
    expect(foldWord('Bru\u0308cke')).toBe('brucke')
    expect(foldWord('neue')).toBe('neue')
    expect(foldWord('\u0301')).toBe('')
  })

  it('may begin in two ways', () => {
    expect(beginningsOf('brueck')).toEqual(['brueck', 'bruck'])
    expect(beginningsOf('hafen')).toEqual(['hafen'])
  })
})

describe('what is marked', () => {
  it.each([
    ['Die Brückenprüfung der Straßenbrücke', 'Brücke', ['Brückenprüfung', 'Straßenbrücke']],
    ['Häuser und ein Haus', 'Häusern', ['Häuser', 'Haus']],
    ['Strasse, Straße, STRASSEN', 'Straße', ['Strasse', 'Straße', 'STRASSEN']],
    ['Mit künstlicher Intelligenz rechnen', 'KI', ['künstlicher', 'Intelligenz']],
    ['KI-gestützte Suche', 'gestützt', ['gestützte']],
    ['Kein Wort davon', 'Hafen', []],
    ['und der Hafen', 'und Hafen', ['Hafen']],
  ])('in %j for %j', (text, query, expected) => {
    expect(matches(text, wanted(query))).toEqual(expected)
  })

  it('reads English texts as English', () => {
    expect(matches('Inspecting bridges', wanted('bridge inspection'), 'en')).toEqual([
      'Inspecting',
      'bridges',
    ])
  })

  it('marks words of phrases and what begins so', () => {
    const asked = wanted('', { words: new Set(['von']), beginnings: ['bruck'] })
    expect(matches('Prüfung von Brücken', asked)).toEqual(['von', 'Brücken'])
  })

  it('cuts a text into pieces that are the text again', () => {
    const text = 'aÄb Öc'
    const pieces = markText(text, [
      { start: 1, end: 3 },
      { start: 4, end: 6 },
    ])
    expect(pieces).toEqual([
      { text: 'a', isMatch: false },
      { text: 'Äb', isMatch: true },
      { text: ' ', isMatch: false },
      { text: 'Öc', isMatch: true },
    ])
    expect(markText('', [])).toEqual([])
  })
})

describe('the excerpt', () => {
  const plain = (pieces: readonly { text: string }[]) => pieces.map(({ text }) => text).join('')
  const filler = 'Lorem ipsum dolor sit amet '.repeat(20)

  it('is the whole of a short text', () => {
    expect(plain(excerptOf('Ein kurzer Text.', 'de', wanted('Hafen')))).toBe('Ein kurzer Text.')
  })

  it('is cut where most is found, between words, and says so', () => {
    const text = `${filler}Ein Hafen allein. ${filler}Der Hafen am Deich. ${filler}`
    const excerpt = excerptOf(text, 'de', wanted('Hafen Deich'))
    expect(plain(excerpt)).toContain('Der Hafen am Deich.')
    expect(plain(excerpt)).toMatch(/^…\w+ .* \w+…$/)
    expect(plain(excerpt).length).toBeLessThanOrEqual(300)
    expect(excerpt.filter(({ isMatch }) => isMatch).map(({ text: piece }) => piece)).toEqual([
      'Hafen',
      'Deich',
    ])
  })

  it('shows a match that is the last word of a text, whatever stands before it', () => {
    for (let letters = 1; letters < 60; letters += 1) {
      const text = `${filler}${'x'.repeat(letters)} und am Ende der Hafen.`
      const excerpt = excerptOf(text, 'de', wanted('Hafen'))
      expect(excerpt.filter(({ isMatch }) => isMatch)).toHaveLength(1)
      expect(plain(excerpt).length).toBeLessThanOrEqual(300)
    }
  })

  it('is the beginning where nothing is found', () => {
    expect(plain(excerptOf(filler, 'de', wanted('Hafen')))).toMatch(/^Lorem ipsum .*…$/)
  })

  it('cuts no character in two', () => {
    for (const text of [
      '🦔'.repeat(300),
      `a${'🦔'.repeat(300)}`,
      `${'🦔'.repeat(200)} Hafen ${'🦔'.repeat(300)}`,
    ])
      expect(plain(excerptOf(text, 'de', wanted('Hafen')))).not.toMatch(/\p{Surrogate}/u)
  })
})
