import { describe, expect, it } from 'vitest'
import type { KnownCodes } from '~/domain/import/code-lists'
import { mapOrganisation } from '~/domain/import/map-organisation'
import { municipalityName } from '~/domain/import/municipality-name'
import { ORGANISATION_SHAPES } from '~/domain/import/organisation-shapes'
import { foldHeader } from '~/domain/import/row'
import { detectShape } from '~/domain/import/shape'
import { BUILT_IN_CODES } from '~/domain/taxonomy/catalogue'
import { cleanLine, cleanText } from '~/domain/text/clean-text'

type Cells = Record<string, string>
const map = (cells: Cells, kind?: 'network', codes?: KnownCodes) => {
  const row = new Map(Object.entries(cells).map(([name, cell]) => [foldHeader(name), cell]))
  const shape = detectShape(ORGANISATION_SHAPES, [...row.keys()])
  if (!shape) throw new Error('no shape')
  return mapOrganisation(shape, row, { kind, ...(codes && { codes }) })
}
const ror: Cells = {
  ror: 'https://ror.org/03zdwsf69',
  name: 'University of Beispielstadt',
  name_de: 'Universität Beispielstadt',
  types: 'education|funder',
  status: 'active',
  city: 'Rostock',
  website: 'http://www.uni-beispiel.de/en/',
}
const municipality: Cells = { ags: '13003000', name: 'Rostock, Hansestadt', kreis_ags: '13003', kreis: 'x' }

describe('detectShape', () => {
  it('tells the files apart by their columns', () => {
    expect(detectShape(ORGANISATION_SHAPES, Object.keys(ror).map(foldHeader))?.name).toBe('ror')
    expect(detectShape(ORGANISATION_SHAPES, Object.keys(municipality).map(foldHeader))?.name).toBe(
      'municipalities',
    )
    expect(detectShape(ORGANISATION_SHAPES, ['\ufeffName', 'Webseite'].map(foldHeader))?.name).toBe('generic')
    expect(detectShape(ORGANISATION_SHAPES, ['titel', 'wert'])).toBeNull()
    expect(ORGANISATION_SHAPES.at(-1)?.name).toBe('generic')
  })
})

describe('a row of the research registry', () => {
  it('becomes an organisation with its German name', () => {
    expect(map(ror)).toEqual({
      ok: true,
      item: {
        externalId: 'https://ror.org/03zdwsf69',
        kind: 'researchCentre',
        name: 'Universität Beispielstadt',
        legalForm: null,
        summary: '',
        description: '',
        website: 'http://www.uni-beispiel.de/en/',
        contactEmail: null,
        street: null,
        postalCode: null,
        city: 'Rostock',
        districts: ['13003'],
        identifiers: { ror: 'https://ror.org/03zdwsf69' },
      },
      remarks: [],
    })
  })

  it.each([
    ['company|funder', 'company'],
    ['funder|government', 'authority'],
    ['funder', 'network'],
    ['archive', 'researchCentre'],
  ])('reads the types %s as %s', (types, kind) => {
    expect(map({ ...ror, types })).toMatchObject({ item: { kind } })
  })

  it('drops the country behind names of companies and knows no district of other towns', () => {
    expect(map({ ...ror, name_de: '', name: 'Werk (Germany)', city: 'Aachen' })).toMatchObject({
      item: { name: 'Werk', districts: [], city: 'Aachen' },
    })
  })

  it.each([
    [{ status: 'withdrawn' }, 'notActive', 'status'],
    [{ ror: 'https://ror.example/1' }, 'rorInvalid', 'ror'],
    [{ types: 'spaceship' }, 'kindUnknown', 'types'],
    [{ types: '' }, 'kindMissing', 'kind'],
    [{ website: 'kein Netz' }, 'websiteInvalid', 'website'],
    [{ name: ' ', name_de: '<b> </b>' }, 'nameMissing', 'name'],
    [{ name_de: 'x'.repeat(201) }, 'nameTooLong', 'name'],
    [{ city: 'x'.repeat(101) }, 'textTooLong', 'city'],
  ])('is refused with %o', (change, reason, column) => {
    expect(map({ ...ror, ...change })).toEqual({ ok: false, reason, column })
  })
})

describe('a row of the municipalities', () => {
  it('becomes an authority with key and district', () => {
    expect(map(municipality)).toMatchObject({
      ok: true,
      item: {
        externalId: '13003000',
        kind: 'authority',
        name: 'Hansestadt Rostock',
        legalForm: 'independentCity',
        city: 'Rostock',
        districts: ['13003'],
        identifiers: { ags: '13003000' },
      },
    })
    const village = { ...municipality, ags: '13071001', kreis_ags: '13071', name: 'Alt Schwerin' }
    expect(map(village)).toMatchObject({ item: { legalForm: 'municipality', name: 'Alt Schwerin' } })
  })

  it('is refused with a broken key or a district elsewhere', () => {
    expect(map({ ...municipality, ags: '1300300' })).toMatchObject({ ok: false, reason: 'agsInvalid' })
    expect(map({ ...municipality, kreis_ags: '01001' })).toMatchObject({
      ok: false,
      reason: 'districtUnknown',
    })
  })

  it('puts titles before the name', () => {
    expect(municipalityName('Rostock, Hanse- und Universitätsstadt')).toBe(
      'Hanse- und Universitätsstadt Rostock',
    )
    expect(municipalityName('Rerik, Ostseebad, Stadt')).toBe('Stadt Ostseebad Rerik')
    expect(municipalityName('Alt Schwerin')).toBe('Alt Schwerin')
  })
})

describe('a row of any list', () => {
  it('reads German columns and words', () => {
    const row = {
      Name: 'Küsten-KI',
      Art: 'Unternehmen',
      Rechtsform: 'GmbH',
      Webseite: 'kueste.example',
      Ort: 'Wismar',
    }
    expect(map(row)).toMatchObject({
      item: {
        externalId: 'kusten ki wismar',
        kind: 'company',
        legalForm: 'gmbh',
        website: 'https://kueste.example/',
      },
    })
  })

  it('takes the kind that is given for the whole file', () => {
    expect(map({ name: 'A', kind: 'Quatsch' }, 'network')).toMatchObject({
      item: { kind: 'network' },
    })
    expect(map({ name: 'A', kind: 'Quatsch' })).toMatchObject({ reason: 'kindUnknown' })
    expect(map({ name: 'A' })).toMatchObject({ reason: 'kindMissing' })
  })

  it('is refused with an address that is none and an unknown legal form', () => {
    expect(map({ name: 'A', email: 'x' }, 'network')).toMatchObject({ reason: 'emailInvalid' })
    expect(map({ name: 'A', rechtsform: 'Zirkus' }, 'network')).toMatchObject({ reason: 'legalFormUnknown' })
  })
})

describe('cleanText', () => {
  it('takes HTML out and keeps the words', () => {
    const messy = '<p>K&uuml;ste &amp; <b>Meer</b></p><script>alert("<b>")</script><!-- x --><div>a < b</div>'
    expect(cleanText(messy)).toBe('Küste & Meer\na < b')
    expect(cleanLine(messy)).toBe('Küste & Meer a < b')
  })

  it('decodes characters once and leaves nonsense out', () => {
    expect(cleanText('&#228;&#xDF;&#0;&#x110000;&#xD800; &amp;lt;b&gt; &quatsch;')).toBe(
      'äß &lt;b> &quatsch;',
    )
    expect(cleanText('a\u0000b\u00adc\r\nd')).toBe('abc\nd')
  })
})

it('takes a district that staff have added, and no other', () => {
  const row = { name: 'Neu', art: 'Netzwerk', kreisschluessel: '13999' }
  const codes = { ...BUILT_IN_CODES, district: ['13999'] }
  expect(map(row, undefined, codes)).toMatchObject({ item: { districts: ['13999'] } })
  expect(map(row)).toMatchObject({ ok: false, reason: 'districtUnknown' })
})
