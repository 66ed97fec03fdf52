import { describe, expect, it } from 'vitest'
import {
  BUILT_IN_CODES,
  type Catalogue,
  type CatalogueEntry,
  choosableCodes,
  codesMeaning,
  isKnownCode,
  meaningOf,
  meaningsOf,
  offeredCodes,
} from '~/domain/taxonomy/catalogue'
import { differenceOf } from '~/domain/taxonomy/difference'
import { CODE_PATTERN, ENTRY_TRANSITIONS, retireObjection } from '~/domain/taxonomy/entry'
import {
  builtInPosition,
  catalogueFrom,
  nextPosition,
  type StoredEntry,
} from '~/domain/taxonomy/stored-catalogue'

const entry = (code: string, change: Partial<CatalogueEntry> = {}): CatalogueEntry => ({
  ...{ code, labelDe: `${code}-de`, labelEn: `${code}-en`, descriptionDe: '', descriptionEn: '' },
  ...{ isRetired: false, replacedBy: null },
  ...change,
})
const retired = (code: string, replacedBy: string | null = null) =>
  entry(code, { isRetired: true, replacedBy })
const catalogueOf = (...technique: CatalogueEntry[]): Catalogue => ({
  ...{ capability: [], technique, domain: [], district: [] },
})

describe('a list with retired entries', () => {
  const catalogue = catalogueOf(entry('a'), retired('b', 'c'), retired('c', 'd'), entry('d'), retired('e'))

  it('offers what is not retired, in its order', () => {
    expect(offeredCodes(catalogue, 'technique')).toEqual(['a', 'd'])
    expect(isKnownCode(catalogue, 'technique', 'b')).toBe(true)
    expect(isKnownCode(catalogue, 'technique', 'x')).toBe(false)
    expect(isKnownCode(catalogue, 'capability', 'a')).toBe(false)
  })

  it.each([
    ['a', 'a'],
    ['b', 'd'],
    ['c', 'd'],
    ['e', 'e'],
    ['x', null],
  ])('takes %s for %s', (code, meaning) => {
    expect(meaningOf(catalogue, 'technique', code)).toBe(meaning)
  })

  it('understands stored codes by what they mean today, each once', () => {
    expect(meaningsOf(catalogue, 'technique', ['d', 'c', 'a', 'x', 'b'])).toEqual(['a', 'd'])
    expect(meaningsOf(catalogue, 'technique', ['e'])).toEqual(['e'])
  })

  it('looks for a code and for what it stands for', () => {
    expect(codesMeaning(catalogue, 'technique', 'd')).toEqual(['d', 'b', 'c'])
    expect(codesMeaning(catalogue, 'technique', 'a')).toEqual(['a'])
  })

  it('lets a thing keep a retired code, and no other thing take it', () => {
    expect(choosableCodes(catalogue, 'technique', ['a', 'b'], ['b'])).toEqual(['a', 'b'])
    expect(choosableCodes(catalogue, 'technique', ['a', 'b'], [])).toEqual(['a'])
    expect(choosableCodes(catalogue, 'technique', ['a', 'x'], [])).toEqual(['a'])
  })

  it('comes to an end where replacements go in a circle or nowhere', () => {
    const circle = catalogueOf(retired('a', 'b'), retired('b', 'a'), retired('c', 'gone'))
    expect(['a', 'b']).toContain(meaningOf(circle, 'technique', 'a'))
    expect(meaningOf(circle, 'technique', 'c')).toBe('c')
  })
})

describe('what is stored', () => {
  const builtIn = catalogueOf(entry('a'), entry('b'), entry('c'))
  const stored = (code: string, position: number, change: Partial<StoredEntry> = {}): StoredEntry => ({
    ...entry(code),
    ...{ list: 'technique', position },
    ...change,
  })
  const codesOf = (rows: StoredEntry[]) => catalogueFrom(builtIn, rows).technique.map((one) => one.code)

  it('is what is built in where nothing is stored', () => {
    expect(catalogueFrom(builtIn, [])).toEqual(builtIn)
  })

  it('replaces entries by their code, adds others and puts them in order', () => {
    expect(codesOf([stored('x', 15), stored('a', 99)])).toEqual(['x', 'b', 'c', 'a'])
    const label = { labelDe: 'Neu' }
    expect(catalogueFrom(builtIn, [stored('b', 20, label)]).technique[1]).toMatchObject({
      code: 'b',
      ...label,
    })
  })

  it('keeps lists apart', () => {
    const other = stored('x', 5, { list: 'domain' })
    expect(codesOf([other])).toEqual(['a', 'b', 'c'])
    expect(catalogueFrom(builtIn, [other]).domain.map((one) => one.code)).toEqual(['x'])
  })

  it('places regions by their key and new entries at the end', () => {
    expect(builtInPosition('district', '13003', 0)).toBe(13003)
    expect(builtInPosition('technique', 'a', 2)).toBe(30)
    expect(nextPosition([10, 40, 20])).toBe(50)
    expect(nextPosition([])).toBe(10)
  })
})

describe('the difference from what is built in', () => {
  const builtIn = catalogueOf(entry('a'), entry('b'))
  const of = (...entries: CatalogueEntry[]) => differenceOf(builtIn, catalogueOf(...entries), 'de')

  it('is none where nothing differs', () => {
    expect(of(entry('a'), entry('b'))).toBeNull()
    expect(of(entry('a', { labelEn: 'other' }), entry('b'))).toBeNull()
  })

  it('names labels, explanations, order and retired entries, and nothing else', () => {
    expect(of(entry('b', { labelDe: 'Neu', descriptionDe: 'Wozu' }), entry('a'))).toEqual({
      labels: { 'technique.b': 'Neu' },
      hints: { 'technique.b': 'Wozu' },
      offered: { technique: ['b', 'a'] },
      retired: [],
    })
    expect(of(entry('a'), retired('b'), entry('x'))).toEqual({
      labels: { 'technique.x': 'x-de' },
      hints: {},
      offered: { technique: ['a', 'x'] },
      retired: ['technique.b'],
    })
  })

  it('is told in the language of the page', () => {
    const changed = catalogueOf(entry('a', { labelEn: 'New' }), entry('b'))
    expect(differenceOf(builtIn, changed, 'en')?.labels).toEqual({ 'technique.a': 'New' })
  })
})

describe('retiring an entry', () => {
  const entries = [
    { code: 'a', isRetired: false },
    { code: 'b', isRetired: false },
    { code: 'c', isRetired: true },
  ]

  it.each([
    ['a', null, null],
    ['a', 'b', null],
    ['a', 'a', 'replacedByItself'],
    ['a', 'x', 'replacementUnknown'],
    ['a', 'c', 'replacementRetired'],
  ])('%s in favour of %s: %s', (code, replacedBy, objection) => {
    expect(retireObjection(code, replacedBy, entries)).toBe(objection)
  })

  it('leaves the last one', () => {
    expect(
      retireObjection(
        'a',
        null,
        [entries[0], entries[2]].flatMap((one) => one ?? []),
      ),
    ).toBe('lastEntry')
  })

  it('goes from offered to retired and back only', () => {
    expect(ENTRY_TRANSITIONS.retire).toMatchObject({ from: ['offered'], to: 'retired' })
    expect(ENTRY_TRANSITIONS.restore).toMatchObject({ from: ['retired'], to: 'offered' })
  })
})

describe('codes', () => {
  it('that are built in have the form that new ones must have', () => {
    const codes = [BUILT_IN_CODES.capability, BUILT_IN_CODES.technique, BUILT_IN_CODES.domain].flat()
    expect(codes.filter((code) => !CODE_PATTERN.test(code))).toEqual([])
  })

  it.each(['', 'a', 'A1', '1a', 'mit leer', 'ümlaut', 'a.b', 'a'.repeat(51)])('are not %j', (code) => {
    expect(CODE_PATTERN.test(code)).toBe(false)
  })
})
