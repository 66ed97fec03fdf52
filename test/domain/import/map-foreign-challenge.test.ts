import { describe, expect, it } from 'vitest'
import type { KnownCodes } from '~/domain/import/code-lists'
import { FOREIGN_CHALLENGE_SHAPES } from '~/domain/import/foreign-challenge-shapes'
import { licenceAddress } from '~/domain/import/licence-address'
import { mapForeignChallenge } from '~/domain/import/map-foreign-challenge'
import { foldHeader } from '~/domain/import/row'
import { detectShape } from '~/domain/import/shape'
import { BUILT_IN_CODES } from '~/domain/taxonomy/catalogue'

type Cells = Record<string, string>
const map = (cells: Cells, language?: 'de' | 'en', codes?: KnownCodes) => {
  const row = new Map(Object.entries(cells).map(([name, cell]) => [foldHeader(name), cell]))
  const shape = detectShape(FOREIGN_CHALLENGE_SHAPES, [...row.keys()])
  if (!shape) throw new Error('no shape')
  return mapForeignChallenge(shape, row, { language, ...(codes && { codes }) })
}
const challengeGov: Cells = {
  'challenge-id': '1088',
  'challenge-title': 'Find &amp; count fish ',
  permalink: 'https://www.example.org/fish/',
  'external-url': '',
  tagline: 'Count them',
  'total-prize-offered-cash': '$300,000',
  agency: 'Office of Fish',
  'submission-start': '03/18/2019 12:00 AM',
  'submission-end': '2021/12/03 11:59 p.m.',
  description: '<p>Fish &mdash; many.</p><ul><li>one</li></ul><script>x</script>',
}
const generic: Cells = { Titel: 'Deiche', Beschreibung: 'Deiche prüfen', Sprache: 'Deutsch' }

describe('a row of challenge-gov', () => {
  it('becomes text, days and a source address', () => {
    expect(map(challengeGov)).toEqual({
      ok: true,
      item: {
        externalId: '1088',
        title: 'Find & count fish',
        summary: 'Count them',
        problem: 'Fish — many.\none',
        publisher: 'Office of Fish',
        language: 'en',
        sourceUrl: 'https://www.example.org/fish/',
        startsOn: '2019-03-18',
        endsOn: '2021-12-03',
        prizeText: '$300,000',
        domains: [],
        capabilities: [],
        techniques: [],
      },
      remarks: [],
    })
  })

  it('is taken with remarks where a value is doubtful', () => {
    const row = { ...challengeGov, 'submission-start': '04/03/2019', permalink: 'javascript:alert(1)' }
    expect(map({ ...row, agency: 'BÃ¼ro' })).toMatchObject({
      item: { startsOn: '2019-04-03', sourceUrl: null, publisher: 'Büro' },
      remarks: [
        { reason: 'encodingRepaired', column: 'agency' },
        { reason: 'linkUnusable', column: 'permalink' },
        { reason: 'dateAmbiguous', column: 'submission start' },
      ],
    })
    expect(map({ ...challengeGov, tagline: 'a\ufffdb' })).toMatchObject({
      remarks: [{ reason: 'charactersLost', column: 'tagline' }],
    })
  })

  it('loses tags that were written as entities', () => {
    expect(map({ ...challengeGov, description: 'a&lt;/div&gt;b &lt; c' })).toMatchObject({
      item: { problem: 'a\nb < c' },
    })
  })

  it('shows no days that contradict each other', () => {
    expect(map({ ...challengeGov, 'submission-end': '2018/01/01' })).toMatchObject({
      item: { startsOn: null, endsOn: null },
      remarks: [{ reason: 'datesContradict', column: 'endsOn' }],
    })
  })

  it.each([
    [{ 'challenge-title': '<b> </b>' }, 'nameMissing', 'title'],
    [{ tagline: '', description: '\n' }, 'textMissing', 'summary'],
    [{ 'challenge-title': 'x'.repeat(301) }, 'textTooLong', 'title'],
    [{ description: 'x '.repeat(30_000) }, 'textTooLong', 'description'],
  ])('is refused with %o', (change, reason, column) => {
    expect(map({ ...challengeGov, ...change })).toEqual({ ok: false, reason, column })
  })
})

describe('a row of the opportunity project', () => {
  const row: Cells = {
    airtable_id: 'rec1',
    'Full Title': ' Resilience ',
    Name: 'Short',
    Challenge: 'Create tools.',
    Background: '',
    'Why this problem matters': 'It matters.',
    'Vision for sprint outcomes': 'A vision.',
    agency_text: 'Health',
    category: 'Housing',
  }
  it('joins its texts and guesses no domain', () => {
    expect(map(row)).toMatchObject({
      item: {
        title: 'Resilience',
        summary: 'Create tools.',
        problem: 'It matters.\n\nA vision.',
        domains: [],
      },
    })
  })
})

describe('a row of any list', () => {
  it('reads German columns, codes and languages', () => {
    expect(map({ ...generic, Bereiche: 'environment|Quatsch', Verfahren: 'imageAnalysis' })).toMatchObject({
      item: { language: 'de', domains: ['environment'], techniques: ['imageAnalysis'], externalId: 'deiche' },
      remarks: [{ reason: 'codeUnknown', column: 'bereiche' }],
    })
  })

  it('may name codes that administrators have added, and only those', () => {
    const row = { ...generic, Bereiche: 'heritage', Fähigkeiten: 'Mapping', Verfahren: 'edge' }
    const codes = { ...BUILT_IN_CODES, domain: ['heritage'], capability: ['mapping'], technique: ['edge'] }
    expect(map(row, 'de', codes)).toMatchObject({
      item: { domains: ['heritage'], capabilities: ['mapping'], techniques: ['edge'] },
      remarks: [],
    })
    expect(map(row)).toMatchObject({ item: { domains: [], capabilities: [], techniques: [] } })
  })

  it('needs a language from the row or from the command', () => {
    expect(map({ ...generic, Sprache: '' })).toMatchObject({ reason: 'languageMissing' })
    expect(map({ ...generic, Sprache: '' }, 'de')).toMatchObject({ item: { language: 'de' } })
    expect(map({ ...generic, Sprache: 'klingonisch' })).toMatchObject({ reason: 'languageMissing' })
  })

  it('leaves out a day that could be either', () => {
    expect(map({ ...generic, Frist: '03/04/2027' })).toMatchObject({
      item: { endsOn: null },
      remarks: [{ reason: 'dateAmbiguous' }],
    })
  })
})

it('knows where licences can be read', () => {
  expect(licenceAddress('CC BY 4.0')).toBe('https://creativecommons.org/licenses/by/4.0/')
  expect(licenceAddress('CC0')).toContain('zero')
  expect(licenceAddress('https://lizenz.example/x')).toBe('https://lizenz.example/x')
  expect(licenceAddress('javascript:alert(1)')).toBeNull()
  expect(licenceAddress('constructor')).toBeNull()
})
