import { describe, expect, it } from 'vitest'
import { FOREIGN_CHALLENGE_SHAPES } from '~/domain/import/foreign-challenge-shapes'
import { licenceAddress } from '~/domain/import/licence-address'
import { AREA_CHANGE_SHAPES } from '~/domain/import/map-area-change'
import { ORGANISATION_SHAPES } from '~/domain/import/organisation-shapes'
import { readValues, Values } from '~/domain/import/read-values'
import { cellOf, foldHeader, wellFormed } from '~/domain/import/row'
import { type Column, detectShape, type Shape } from '~/domain/import/shape'

const shapeOf = (columns: Record<string, Column>, constants: Record<string, string> = {}): Shape => ({
  ...{ name: 'test', headers: [], columns, constants },
})
const valuesOf = (shape: Shape, cells: Record<string, string>, skip: string[] = []) => {
  const values = readValues(shape, new Map(Object.entries(cells)), { skip })
  if (!(values instanceof Values)) throw new Error(`${values.reason} in ${values.column}`)
  return values
}

describe('the columns of a target', () => {
  const title = { from: ['first', 'second'], read: 'line' } as const

  it('count in their order: the first that holds something', () => {
    expect(valuesOf(shapeOf({ title }), { first: ' \t', second: 'b' }).text('title')).toBe('b')
    expect(valuesOf(shapeOf({ title }), { first: 'a', second: 'b' }).text('title')).toBe('a')
    expect(valuesOf(shapeOf({ title }), {}).text('title')).toBe('')
  })

  it('stand one below the other where they are joined, without what cleaning leaves empty', () => {
    const joined = shapeOf({ title: { ...title, from: ['a', 'b', 'c'], joins: true } })
    expect(valuesOf(joined, { a: 'x', b: '<b></b>', c: 'y' }).text('title')).toBe('x\n\ny')
    expect(valuesOf(joined, { c: 'y' }).text('title')).toBe('y')
  })

  it('are remarked on one by one, by the name of the column', () => {
    const joined = shapeOf({ title: { ...title, joins: true } })
    expect(valuesOf(joined, { first: 'fÃ¼r', second: 'x\ufffd' }).remarks).toEqual([
      { reason: 'encodingRepaired', column: 'first' },
      { reason: 'charactersLost', column: 'second' },
    ])
  })

  it('win over what holds for the whole file, and lose nothing to it where they are empty', () => {
    const shape = shapeOf({ language: { from: ['language'], read: 'language' } }, { language: 'de' })
    expect(valuesOf(shape, { language: 'en' }).text('language')).toBe('en')
    expect(valuesOf(shape, { language: ' ' }).text('language')).toBe('de')
  })

  it('are left alone where they are skipped, whatever they hold', () => {
    const shape = shapeOf({ kind: { from: ['kind'], read: 'kind' } })
    expect(valuesOf(shape, { kind: 'Raumschiff' }, ['kind']).text('kind')).toBe('')
    expect(readValues(shape, new Map([['kind', 'Raumschiff']]))).toEqual({
      ...{ ok: false, reason: 'kindUnknown', column: 'kind' },
    })
  })

  it('may hold much, but not without end', () => {
    const shape = shapeOf({ title })
    expect(valuesOf(shape, { first: 'x'.repeat(40_000) }).text('title')).toHaveLength(40_000)
    expect(readValues(shape, new Map([['first', 'x'.repeat(40_001)]]))).toEqual({
      ...{ ok: false, reason: 'textTooLong', column: 'first' },
    })
  })
})

describe('words that a mapping translates', () => {
  const values = { Wohnen: 'housing', 'Haus|Hof': 'environment', Arzt: 'health' }
  const shape = shapeOf({ domains: { from: ['thema'], read: 'domains', values } })
  it.each([
    ['Wohnen', ['housing']],
    ['Wohnen | Arzt', ['housing', 'health']],
    ['Haus|Hof', ['environment']],
    ['energy|Wohnen', ['energy', 'housing']],
    ['constructor', []],
    ['wohnen', []],
  ])('%s', (thema, codes) => {
    expect(valuesOf(shape, { thema }).list('domains')).toEqual(codes)
  })
})

describe('values', () => {
  it('are given as what they are, and as nothing where they are something else', () => {
    const values = new Values()
    values.set('text', 'a')
    values.set('list', ['a', 1])
    values.set('record', { a: 1 })
    values.set('null', null)
    expect(['text', 'list', 'record', 'null'].map((target) => values.text(target))).toEqual(['a', '', '', ''])
    expect(['list', 'text', 'null'].map((target) => values.list(target))).toEqual([['a', '1'], [], []])
    const records = ['record', 'list', 'null', 'text'].map((target) => values.record(target))
    expect(records).toEqual([{ a: '1' }, {}, {}, {}])
  })
})

describe('the names of columns', () => {
  it.each([
    ['\ufeffTitel', 'titel'],
    ['Zurückgezogen?', 'zuruckgezogen'],
    ['  Label_DE ', 'label de'],
    ['KREIS-AGS', 'kreis ags'],
    ['Straße', 'strasse'],
    ['###', ''],
  ])('%j is folded to %j', (header, folded) => {
    expect(foldHeader(header)).toBe(folded)
  })

  it.each([
    [ORGANISATION_SHAPES, ['ags', 'name', 'kreis ags', 'kreis', 'more'], 'municipalities'],
    [ORGANISATION_SHAPES, ['status', 'types', 'name', 'ror'], 'ror'],
    [FOREIGN_CHALLENGE_SHAPES, ['titel', 'frist'], 'generic'],
    [
      FOREIGN_CHALLENGE_SHAPES,
      ['challenge id', 'challenge title', 'submission end', 'title'],
      'challenge-gov',
    ],
    [FOREIGN_CHALLENGE_SHAPES, ['challenge id', 'challenge title'], undefined],
    [FOREIGN_CHALLENGE_SHAPES, ['Titel'], undefined],
    [AREA_CHANGE_SHAPES, ['ags alt', 'new ags'], undefined],
    [AREA_CHANGE_SHAPES, [], undefined],
  ] as const)('tell files apart (%#)', (shapes, headers, name) => {
    expect(detectShape(shapes, headers)?.name).toBe(name)
  })
})

it('takes halves of pairs out of cells and leaves whole signs in', () => {
  expect(wellFormed('a\ud83dz\udc1f')).toBe('az')
  expect(wellFormed('🐟')).toBe('🐟')
  expect(cellOf(new Map([['a', ' \ud83d ']]), 'a')).toBe('')
  expect(cellOf(new Map(), 'a')).toBe('')
})

it.each([
  ['CC-BY-SA-4.0', 'https://creativecommons.org/licenses/by-sa/4.0/'],
  ['dl-de/by-2-0', 'https://www.govdata.de/dl-de/by-2-0'],
  ['https://lizenz.example/text', 'https://lizenz.example/text'],
  ['javascript:alert(1)', null],
  ['https://a b', null],
  ['https://user:x@lizenz.example/', null],
  ['lizenz.example', null],
  ['constructor', null],
  ['', null],
])('reads the licence %j at %j', (licence, address) => {
  expect(licenceAddress(licence)).toBe(address)
})
