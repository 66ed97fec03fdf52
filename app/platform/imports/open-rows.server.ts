import { readFile, stat } from 'node:fs/promises'
import { CsvReader, type CsvRecord, detectDelimiter } from '~/domain/import/csv'
import type { RowReason } from '~/domain/import/reasons'
import { foldHeader, type Row } from '~/domain/import/row'
import { linesOf } from './text-lines.server'
import { UnreadableFileError } from './unreadable-file.server'

/** A row with the line on which it begins (CSV) or its number (JSON), both from 1; or why there is none. */
export type NumberedRow = { line: number } & ({ row: Row } | { fault: RowReason })
export type RowFile = { headers: string[]; rows: AsyncIterable<NumberedRow[]> }

const JSON_LIMIT_BYTES = 32 * 1024 * 1024

/**
 * Opens a list: CSV (separated by comma, semicolon, tab or bar) of any length, or JSON (an array of flat
 * objects, or an object that holds one), which has to fit into memory. Rows come in stretches, as they are
 * asked for.
 * @throws UnreadableFileError
 */
export async function openRows(file: string): Promise<RowFile> {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw new UnreadableFileError(`There is no file ${file}`)
  return /\.json$/i.test(file) ? openJson(file, found.size) : openCsv(file)
}

async function openCsv(file: string): Promise<RowFile> {
  const records = csvRecords(file)[Symbol.asyncIterator]()
  let stretch: CsvRecord[] = []
  while (stretch.length === 0) {
    const next = await records.next()
    if (next.done) throw new UnreadableFileError(`${file} is empty`)
    stretch = next.value
  }
  const [first, ...others] = stretch
  if (!first || 'fault' in first) throw new UnreadableFileError(`${file}: the first line is no header`)
  const headers = first.cells.map(foldHeader)
  return { headers, rows: fill(headers, others, records) }
}

async function* fill(headers: string[], others: CsvRecord[], records: AsyncIterator<CsvRecord[]>) {
  if (others.length > 0) yield others.map((record) => rowOfRecord(headers, record))
  for (let next = await records.next(); !next.done; next = await records.next()) {
    yield next.value.map((record) => rowOfRecord(headers, record))
  }
}

function rowOfRecord(headers: string[], record: CsvRecord): NumberedRow {
  if ('fault' in record) return record
  const { line, cells } = record
  if (cells.length !== headers.length) return { line, fault: 'wrongColumnCount' }
  return { line, row: new Map(headers.map((header, at) => [header, cells[at] ?? ''])) }
}

async function* csvRecords(file: string): AsyncGenerator<CsvRecord[]> {
  let reader: CsvReader | undefined
  for await (const lines of linesOf(file)) {
    const records: CsvRecord[] = []
    for (const line of lines) {
      reader ??= new CsvReader(detectDelimiter(line ?? ''))
      records.push(...(line === null ? reader.pushTooLong() : reader.push(line)))
    }
    if (records.length > 0) yield records
  }
  const last = reader?.end() ?? []
  if (last.length > 0) yield last
}

async function openJson(file: string, bytes: number): Promise<RowFile> {
  if (bytes > JSON_LIMIT_BYTES) throw new UnreadableFileError(`${file} is too big for JSON; use CSV`)
  const items = listIn(parseJson(file, await readFile(file, 'utf8')))
  if (!items) throw new UnreadableFileError(`${file} holds no list`)
  const rows = items.map((item, at): NumberedRow => {
    const row = rowOfItem(item)
    return row ? { line: at + 1, row } : { line: at + 1, fault: 'wrongColumnCount' }
  })
  const headers = [...new Set(rows.flatMap((one) => ('row' in one ? [...one.row.keys()] : [])))]
  return {
    headers,
    rows: (async function* () {
      yield rows
    })(),
  }
}

/** @throws UnreadableFileError */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UnreadableFileError(`${file} is no JSON: ${error instanceof Error ? error.message : ''}`)
  }
}

function listIn(value: unknown): unknown[] | null {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null) return null
  const lists = Object.values(value).filter(Array.isArray)
  return lists.length === 1 ? (lists[0] ?? null) : null
}

function rowOfItem(item: unknown): Row | null {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return null
  return new Map(Object.entries(item).map(([name, value]) => [foldHeader(name), cellText(value)]))
}

/** Lists are joined; what is nested deeper is no cell. */
function cellText(value: unknown): string {
  return Array.isArray(value) ? value.map(plainText).join('|') : plainText(value)
}

function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
