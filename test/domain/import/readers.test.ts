import { describe, expect, it } from 'vitest'
import { isReader, READERS, type Reader } from '~/domain/import/readers'
import { Doubtful, type RowReason, Unreadable } from '~/domain/import/reasons'
import { BUILT_IN_CODES } from '~/domain/taxonomy/catalogue'

const CODES = { ...BUILT_IN_CODES, domain: ['housing', 'eHealth'], district: ['13003', '13099'] }
const read = (reader: Reader, cell: string) => READERS[reader](cell, CODES)

describe('a cell becomes a value', () => {
  it.each<[Reader, string, unknown]>([
    ['line', 'two\n lines', 'two lines'],
    ['line', '<b>fett</b> &amp; schräg', 'fett & schräg'],
    ['line', 'soft\u00adhyphen and\u200b nothing', 'softhyphen and nothing'],
    ['line', 'u\u0308ber', 'über'],
    ['text', 'one<br>two', 'one\ntwo'],
    ['text', 'a\u0000b\u0007c', 'abc'],
    ['html', '&lt;p&gt;hidden&lt;/p&gt;', 'hidden'],
    ['html', '&lt;script&gt;alert(1)&lt;/script&gt;rest', 'rest'],
    ['html', '<style>p{}</style><p>a</p><p>b</p>', 'a\nb'],
    ['code', 'eHealth2', 'eHealth2'],
    ['position', '0', '0'],
    ['position', '9999', '9999'],
    ['yesNo', 'JA', 'yes'],
    ['yesNo', 'X', 'yes'],
    ['yesNo', 'False', 'no'],
    ['yesNo', '0', 'no'],
    ['language', 'DE', 'de'],
    ['language', 'Englisch', 'en'],
    ['language', 'fr', 'fr'],
    ['changeKind', 'Schlüsseländerung', 'renumbered'],
    ['changeKind', 'AUFLÖSUNG', 'dissolved'],
    ['changeKind', 'moved', 'moved'],
    ['regionKey', '13', '13'],
    ['regionKey', '13071001', '13071001'],
    ['website', 'amt.example', 'https://amt.example/'],
    ['link', 'http://amt.example/a?b=c', 'http://amt.example/a?b=c'],
    ['email', 'Post@Amt.Example', 'post@amt.example'],
    ['kind', 'COMPANY', 'company'],
    ['kind', 'Behörde', 'authority'],
    ['kind', 'Selbstständig', 'freelancer'],
    ['legalForm', 'GmbH & Co. KG', 'gmbhCoKg'],
    ['legalForm', 'UG (haftungsbeschränkt)', 'ug'],
    ['legalForm', 'e. V.', 'ev'],
    ['active', 'Active', 'active'],
    ['ror', 'https://ror.org/03zdwsf69', 'https://ror.org/03zdwsf69'],
    ['rorName', 'Fish &amp; Co (Germany)', 'Fish & Co'],
    ['rorName', 'Fish (Germany) Group', 'Fish (Germany) Group'],
    ['districtOfCity', 'Güstrow', ['13072']],
    ['districtOfCity', 'constructor', []],
    ['district', '13099', ['13099']],
    ['authority', 'whatever', 'authority'],
    ['ags', '13071001', '13071001'],
    ['agsIdentifier', '13071001', { ags: '13071001' }],
    ['municipalityName', 'Rerik, Ostseebad, Stadt', 'Stadt Ostseebad Rerik'],
    ['municipalityName', ' , Rerik,, ', 'Rerik'],
    ['municipalityPlace', 'Rerik, Ostseebad', 'Rerik'],
    ['municipalityPlace', ',', ''],
    ['municipalityForm', '13003000', 'independentCity'],
    ['municipalityForm', '13071001', 'municipality'],
  ])('%s of %j', (reader, cell, value) => {
    expect(read(reader, cell)).toEqual(value)
  })
})

describe('a cell that cannot be used refuses its row', () => {
  it.each<[Reader, string, RowReason]>([
    ['code', 'A', 'codeInvalid'],
    ['code', 'a', 'codeInvalid'],
    ['code', '1abc', 'codeInvalid'],
    ['code', 'with blank', 'codeInvalid'],
    ['code', 'umläut', 'codeInvalid'],
    ['code', `a${'b'.repeat(50)}`, 'codeInvalid'],
    ['code', 'code\n', 'codeInvalid'],
    ['position', '-1', 'positionInvalid'],
    ['position', '1.5', 'positionInvalid'],
    ['position', '10000', 'positionInvalid'],
    ['position', '٣', 'positionInvalid'],
    ['yesNo', 'yes and no', 'valueUnknown'],
    ['language', 'deu', 'languageMissing'],
    ['language', 'constructor', 'languageMissing'],
    ['language', 'd1', 'languageMissing'],
    ['changeKind', 'constructor', 'changeInvalid'],
    ['regionKey', '130', 'agsInvalid'],
    ['regionKey', '1307100', 'agsInvalid'],
    ['regionKey', '13 071', 'agsInvalid'],
    ['ags', '1307100', 'agsInvalid'],
    ['ags', '١٣٠٧١٠٠١', 'agsInvalid'],
    ['website', 'javascript:alert(1)', 'websiteInvalid'],
    ['website', 'data:text/html,x', 'websiteInvalid'],
    ['website', 'https://user:x@amt.example', 'websiteInvalid'],
    ['website', 'localhost', 'websiteInvalid'],
    ['website', 'http://127.0.0.1/', 'websiteInvalid'],
    ['website', 'http://[::1]/', 'websiteInvalid'],
    ['email', 'post', 'emailInvalid'],
    ['email', 'a@b@c.example', 'emailInvalid'],
    ['email', 'post@amt', 'emailInvalid'],
    ['email', '<post@amt.example>', 'emailInvalid'],
    ['email', 'a,b@amt.example', 'emailInvalid'],
    ['email', `${'a'.repeat(65)}@amt.example`, 'emailInvalid'],
    ['email', 'post\u0000@amt.example', 'emailInvalid'],
    ['kind', 'constructor', 'kindUnknown'],
    ['kind', 'Raumschiff', 'kindUnknown'],
    ['legalForm', 'constructor', 'legalFormUnknown'],
    ['active', 'inactive', 'notActive'],
    ['ror', 'http://ror.org/03zdwsf69', 'rorInvalid'],
    ['ror', 'https://ror.org/03zdwsf69/x', 'rorInvalid'],
    ['rorTypes', 'Government', 'kindUnknown'],
    ['district', '13077', 'districtUnknown'],
    ['district', '13003,13099', 'districtUnknown'],
  ])('%s of %j: %s', (reader, cell, reason) => {
    expect(read(reader, cell)).toEqual(new Unreadable(reason))
  })
})

describe('a cell that is doubtful is remarked on', () => {
  it.each<[Reader, string, Doubtful]>([
    ['line', 'fÃ¼r alle', new Doubtful('für alle', 'encodingRepaired')],
    ['text', 'verloren\ufffd', new Doubtful('verloren\ufffd', 'charactersLost')],
    ['html', '<p>fÃ¼r\ufffd</p>', new Doubtful('für\ufffd', 'charactersLost')],
    ['link', 'javascript:alert(1)', new Doubtful('', 'linkUnusable')],
    ['link', 'see below', new Doubtful('', 'linkUnusable')],
    ['domains', 'housing|magic', new Doubtful(['housing'], 'codeUnknown')],
    ['domains', 'constructor', new Doubtful([], 'codeUnknown')],
    ['capabilities', 'housing', new Doubtful([], 'codeUnknown')],
    ['date', '03/04/2026', new Doubtful('', 'dateAmbiguous')],
    ['dateDayFirst', '03/04/2026', new Doubtful('2026-04-03', 'dateAmbiguous')],
    ['dateMonthFirst', '03/04/2026', new Doubtful('2026-03-04', 'dateAmbiguous')],
  ])('%s of %j', (reader, cell, doubtful) => {
    const value = read(reader, cell)
    expect(value).toBeInstanceOf(Doubtful)
    expect(value).toEqual(doubtful)
  })

  it('takes codes in any case, with any sign between them, each once', () => {
    expect(read('domains', ' HOUSING; ehealth ,housing| ')).toEqual(['housing', 'eHealth'])
    expect(read('domains', '|;,')).toEqual([])
  })
})

it.each(['line', 'dateDayFirst', 'rorTypes'])('%s is a reader', (name) => {
  expect(isReader(name)).toBe(true)
})
it.each(['constructor', '__proto__', 'toString', '', 'LINE'])('%j is none', (name) => {
  expect(isReader(name)).toBe(false)
})
