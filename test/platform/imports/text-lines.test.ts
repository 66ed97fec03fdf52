import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Line, linesOf } from '~/platform/imports/text-lines.server'

const folder = mkdtempSync(path.join(tmpdir(), 'lines-'))

async function read(content: string | Buffer): Promise<Line[]> {
  const file = path.join(folder, 'lines.csv')
  writeFileSync(file, content)
  const lines: Line[] = []
  for await (const some of linesOf(file)) lines.push(...some)
  return lines
}

describe('linesOf', () => {
  it.each([
    ['nothing', '', []],
    ['one line without an end', 'a', ['a']],
    ['empty lines between', 'a\n\nb\n', ['a', '', 'b']],
    ['ends of lines with CR, left to the reader', 'a\r\nb\r\n', ['a\r', 'b\r']],
    ['old ends of lines', 'a\rb\rc', ['a', 'b', 'c']],
    ['a mark', '\ufeffa\nb', ['a', 'b']],
    ['a mark that is content further on', 'a\n\ufeffb', ['a', '\ufeffb']],
  ])('reads %s', async (_name, content, lines) => {
    expect(await read(content)).toEqual(lines)
  })

  it('tears no character and no line apart where reads end', async () => {
    const lines = Array.from({ length: 30_000 }, (_, at) => `${at} ${'ä€😀'.repeat(at % 13)}`)
    expect(await read(lines.join('\n'))).toEqual(lines)
    const wide = Buffer.from(`\ufeff${lines.join('\n')}`, 'utf16le')
    expect(await read(wide)).toEqual(lines)
  })

  it('decides between UTF-8 and Windows-1252 line by line', async () => {
    const old = Buffer.from([0x80, 0x84, 0xe4, 0x93, 0x0a])
    const content = Buffer.concat([Buffer.from('ä€\n'), old, Buffer.from('ö\n'), old])
    expect(await read(content)).toEqual(['ä€', '€„ä“', 'ö', '€„ä“'])
  })

  it('drops lines that are too long and goes on behind them', async () => {
    const long = 'x'.repeat(2_500_000)
    expect(await read(`a\n${long}\nb\n${long}`)).toEqual(['a', null, 'b', null])
    expect(await read(`${'y'.repeat(1_000_001)}\nb`)).toEqual([null, 'b'])
    expect(await read(`${'y'.repeat(1_000_000)}\nb`)).toHaveLength(2)
  })
})
