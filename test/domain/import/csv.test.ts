import { describe, expect, it } from 'vitest'
import { quickest } from '#test/support/quickest'
import { CsvReader, type CsvRecord, detectDelimiter } from '~/domain/import/csv'

function read(text: string, delimiter = ','): CsvRecord[] {
  const reader = new CsvReader(delimiter)
  return [...text.split('\n').flatMap((line) => reader.push(line)), ...reader.end()]
}
const short = (records: CsvRecord[]) =>
  records.map((one) => ('cells' in one ? [one.line, ...one.cells] : [one.line, one.fault]))

describe('CsvReader', () => {
  it.each([
    [
      'plain cells',
      'a,b\nc,d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'both ends of lines',
      'a,b\r\nc,d\n',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    ['quoted delimiters', '"a,b",c', [[1, 'a,b', 'c']]],
    ['doubled quotes', '"say ""hi""",b', [[1, 'say "hi"', 'b']]],
    [
      'quoted line ends',
      'x\n"a\r\n\nb",c\nd,e',
      [
        [1, 'x'],
        [2, 'a\n\nb', 'c'],
        [5, 'd', 'e'],
      ],
    ],
    ['rows of empty cells as blank', ',""\n,""\na', [[3, 'a']]],
    ['blanks behind a quote', '"a" ,b', [[1, 'a', 'b']]],
    ['a quote inside a cell', '5" pipe,b', [[1, '5" pipe', 'b']]],
    [
      'blank lines',
      'a\n\n  \nb',
      [
        [1, 'a'],
        [4, 'b'],
      ],
    ],
    ['a delimiter at the end', '"a",', [[1, 'a', '']]],
  ])('reads %s', (_name, text, records) => {
    expect(short(read(text))).toEqual(records)
  })

  it('loses one row to a quote that is never closed, and not those behind it', () => {
    expect(short(read('a,"b\nc,d\n"e,f",g\nh,i'))).toEqual([
      [1, 'quoteUnclosed'],
      [2, 'c', 'd'],
      [3, 'e,f', 'g'],
      [4, 'h', 'i'],
    ])
  })

  it('loses one row to text behind a closing quote', () => {
    expect(short(read('"a"b,c\nd,e'))).toEqual([
      [1, 'quoteUnclosed'],
      [2, 'd', 'e'],
    ])
  })

  it('gives up waiting for a closing quote and reads on', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `${at},x`)
    const records = read(['"open', ...rows].join('\n'))
    expect(records).toHaveLength(5001)
    expect(records[0]).toEqual({ line: 1, fault: 'quoteUnclosed' })
    expect(records.at(-1)).toEqual({ line: 5001, cells: ['4999', 'x'] })
  })

  it('stays fast where every line opens a quote', async () => {
    const text = Array.from({ length: 20_000 }, () => 'x,"y').join('\n')
    const count = () => expect(read(text).filter((one) => 'fault' in one).length).toBeGreaterThan(9_000)
    expect(await quickest(5_000, count)).toBeLessThan(5_000)
  })

  it('names a line that was dropped for its length, and the record it broke', () => {
    const reader = new CsvReader(',')
    expect([...reader.push('"a'), ...reader.pushTooLong(), ...reader.push('b,c')]).toEqual([
      { line: 1, fault: 'quoteUnclosed' },
      { line: 2, fault: 'rowTooLong' },
      { line: 3, cells: ['b', 'c'] },
    ])
  })
})

describe('detectDelimiter', () => {
  it.each([
    ['a,b,c', ','],
    ['a;b;"c,d,e,f"', ';'],
    ['a\tb', '\t'],
    ['a|b|c,d', '|'],
    ['name', ','],
  ])('%s', (header, delimiter) => {
    expect(detectDelimiter(header)).toBe(delimiter)
  })
})
