import { describe, expect, it } from 'vitest'
import { correctText } from '#search/postgres/correct-text'
import { entryRevision, foldTitle, storable, toEntry } from '#search/postgres/entry'
import { lexemeVector, plainLexemeVector, quote, wordVector } from '#search/postgres/vectors'
import { thing } from '#test/search/contract/things'

describe('vectors', () => {
  it('weigh each lexeme by its field and keep the languages apart', () => {
    const vector = lexemeVector([
      { text: 'Brücke', language: 'de', weight: 'A' },
      { text: 'Die Brücke, die Brücken', language: 'de', weight: 'C' },
      { text: 'bridge', language: 'en', weight: 'A' },
    ])
    expect(vector).toBe("'bruck':1A,2C,3C 'e:bridg':1A")
    expect(plainLexemeVector([{ text: 'Brücke Brücken', language: 'de' }])).toBe("'bruck'")
    expect(lexemeVector([])).toBe('')
  })

  it('count a word that is repeated endlessly only so often', () => {
    const vector = lexemeVector([{ text: 'Hafen '.repeat(500), language: 'de', weight: 'C' }])
    expect(vector.split(',')).toHaveLength(8)
  })

  it('keep words in order, with a gap between fields, and end where PostgreSQL ends', () => {
    expect(wordVector(['Digitale Verwaltung', 'heute'])).toBe("'digitale':1 'verwaltung':2 'heute':13")
    expect(wordVector([`${'wort '.repeat(16_400)}ende`])).toContain("'ende':16383")
  })

  it('quote whatever a lexeme holds', () => {
    expect(quote("a'b\\c")).toBe("'a''b\\\\c'")
  })
})

describe('an entry', () => {
  it('holds what PostgreSQL can keep', () => {
    expect(storable('a\0b\ud800c')).toBe('ab\uFFFDc')
    expect(storable('🦔')).toBe('🦔')
    expect(toEntry(thing({ title: 'a\0b', organisation: 'x\0' }))).toMatchObject({
      title: 'ab',
      organisation: 'x',
    })
  })

  it('names its districts where they are few', () => {
    expect(toEntry(thing({ title: 'x', districts: ['13003'] })).lexemes).toContain("'rostock':1D")
    const all = ['13003', '13004', '13071', '13073']
    expect(toEntry(thing({ title: 'x', districts: all })).lexemes).not.toContain('schwerin')
    expect(toEntry(thing({ title: 'x', districts: ['unknown'] })).lexemes).toBe("'x':1A")
  })

  it('knows how words are written that are kept otherwise', () => {
    const { spellings } = toEntry(thing({ title: 'Brückenprüfung', summary: 'brücke und OZG' }))
    expect(spellings).toEqual({ bruckenprufung: 'Brückenprüfung', brucke: 'brücke', ozg: 'OZG' })
  })

  it('has a title that is compared by its words', () => {
    expect(foldTitle('  „Brücken“ – PRÜFEN! ')).toBe('brucken prufen')
    expect(foldTitle('x '.repeat(500)).length).toBeLessThanOrEqual(200)
  })

  it('is another one with other content, and says by which analysis it was made', () => {
    const one = thing({ title: 'x' })
    expect(entryRevision(one)).toBe(entryRevision({ ...one }))
    expect(entryRevision(one)).not.toBe(entryRevision({ ...one, status: 'closed' }))
    expect(entryRevision(one)).toMatch(/^\d+:[0-9a-f]{64}$/)
  })
})

describe('mending a text', () => {
  const meant = new Map([
    ['brukenprufung', [{ term: 'bruckenprufung', spelling: 'Brückenprüfung', documents: 3 }]],
  ])

  it('replaces the mistyped words and nothing else', () => {
    expect(correctText('  "Brükenprüfung" in  Wismar', meant)).toBe('  "Brückenprüfung" in  Wismar')
    expect(correctText('Hafen', meant)).toBeNull()
    expect(correctText('Hafen', new Map())).toBeNull()
  })
})
