import { describe, expect, it } from 'vitest'
import { REGION_SHAPES, TAXONOMY_SHAPES } from '~/domain/import/catalogue-shapes'
import { levelOfKey, mapRegion, parentKey } from '~/domain/import/map-region'
import { mapTaxonomyEntry } from '~/domain/import/map-taxonomy-entry'
import { foldHeader } from '~/domain/import/row'
import { detectShape } from '~/domain/import/shape'

type Cells = Record<string, string>
const rowOf = (cells: Cells) => new Map(Object.entries(cells).map(([name, cell]) => [foldHeader(name), cell]))
const entry = (cells: Cells) => {
  const row = rowOf(cells)
  const shape = detectShape(TAXONOMY_SHAPES, [...row.keys()])
  if (!shape) throw new Error('no shape')
  return mapTaxonomyEntry(shape, row)
}
const region = (cells: Cells) => {
  const row = rowOf(cells)
  const shape = detectShape(REGION_SHAPES, [...row.keys()])
  if (!shape) throw new Error('no shape')
  return mapRegion(shape, row)
}

describe('an entry of a list', () => {
  const cells = { code: 'quantumSensing', label_de: 'Quantensensorik', label_en: 'Quantum sensing' }
  it('is read with both labels', () => {
    expect(entry({ ...cells, position: '7', zurückgezogen: 'ja', ersetzt_durch: 'analysis' })).toMatchObject({
      item: { code: 'quantumSensing', position: 7, isRetired: true, replacedBy: 'analysis' },
    })
    expect(entry({ ...cells, retired: 'nein' })).toMatchObject({ item: { isRetired: false, position: null } })
  })

  it.each([
    [{ code: 'Großer Code' }, 'codeInvalid'],
    [{ code: 'a b' }, 'codeInvalid'],
    [{ code: '' }, 'codeInvalid'],
    [{ label_en: '' }, 'labelMissing'],
    [{ label_de: 'x'.repeat(121) }, 'textTooLong'],
    [{ position: 'vorn' }, 'positionInvalid'],
    [{ retired: 'vielleicht' }, 'valueUnknown'],
    [{ replaced_by: 'quantumSensing' }, 'codeInvalid'],
  ])('is refused with %o', (change, reason) => {
    expect(entry({ ...cells, ...change })).toMatchObject({ ok: false, reason })
  })
})

describe('a region', () => {
  it('knows level and surroundings by its key', () => {
    expect(['13', '13071', '13071001', '130', 'ab'].map(levelOfKey)).toEqual([
      'state',
      'district',
      'municipality',
      null,
      null,
    ])
    expect(['13', '13071', '13071001'].map(parentKey)).toEqual([null, '13', '13071'])
  })

  it('is read from the list of municipalities and from any list', () => {
    const cells = { ags: '13071001', name: 'Alt Schwerin', kreis_ags: '13071', kreis: 'Seenplatte' }
    expect(region(cells)).toMatchObject({
      item: { code: '13071001', level: 'municipality', parentCode: '13071', parentName: 'Seenplatte' },
    })
    expect(region({ ...cells, kreis_ags: '13072' })).toMatchObject({ reason: 'parentMismatch' })
    expect(region({ code: '13', name: 'Land', parent: '13' })).toMatchObject({ reason: 'parentMismatch' })
    expect(region({ code: '13', name: 'Land' })).toMatchObject({ item: { level: 'state', parentCode: null } })
    expect(region({ code: '131', name: 'Land' })).toMatchObject({ reason: 'agsInvalid' })
    expect(region({ code: '13', name: '' })).toMatchObject({ reason: 'nameMissing' })
  })
})
