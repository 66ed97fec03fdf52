import { createReadStream } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import Papa from 'papaparse'
import { foldHeader, type Row } from '~/domain/import/map-row'

/** A row with the line on which it begins (CSV) or its number (JSON), both from 1. */
export type NumberedRow = { line: number; row: Row | null }
export type RowFile = { headers: string[]; rows: AsyncIterable<NumberedRow> }

const SNIFF_BYTES = 65_536
const JSON_LIMIT_BYTES = 100 * 1024 * 1024

/** A file that cannot be read as a list of rows, told to the person at the console. */
export class UnreadableFileError extends Error {
  readonly isExpected = true
}

/**
 * Opens a list: CSV (separated by comma, semicolon or tab; UTF-8 or Windows-1252) or JSON (an array of flat
 * objects, or an object that holds one). A row is null where its number of cells does not fit the header.
 * @throws UnreadableFileError
 */
export async function openRows(file: string): Promise<RowFile> {
  const found = await stat(file).catch(() => null)
  if (!found?.isFile()) throw new UnreadableFileError(`There is no file ${file}`)
  return /\.json$/i.test(file) ? openJson(file, found.size) : openCsv(file)
}

async function openCsv(file: string): Promise<RowFile> {
  const encoding = await encodingOf(file)
  const lines = csvLines(file, encoding)[Symbol.asyncIterator]()
  const first = await lines.next()
  if (first.done) throw new UnreadableFileError(`${file} is empty`)
  const headers = first.value.cells.map(foldHeader)
  return { headers, rows: fill(headers, lines) }
}

async function* fill(headers: string[], lines: AsyncIterator<{ line: number; cells: string[] }>) {
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const { line, cells } = next.value
    const fits = cells.length === headers.length
    yield { line, row: fits ? new Map(headers.map((header, at) => [header, cells[at] ?? ''])) : null }
  }
}

async function* csvLines(file: string, encoding: BufferEncoding) {
  // Fixed, because files that went through many hands mix both ends of lines; cells are trimmed later.
  const parser = Papa.parse(Papa.NODE_STREAM_INPUT, { skipEmptyLines: false, newline: '\n' })
  const source = createReadStream(file, { encoding })
  source.on('error', (error) => parser.destroy(error))
  let line = 1
  for await (const cells of source.pipe(parser)) {
    const isBlank = cells.every((cell: string) => cell.trim() === '')
    if (!isBlank) yield { line, cells: cells.map(String) }
    line += 1 + cells.join('').split('\n').length - 1
  }
}

/** Lists out of old programs are Windows-1252 (here latin1, which differs in quotation marks only). */
async function encodingOf(file: string): Promise<BufferEncoding> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNIFF_BYTES), 0, SNIFF_BYTES, 0)
    const text = new TextDecoder('utf-8').decode(buffer.subarray(0, bytesRead), { stream: true })
    return text.includes('\ufffd') ? 'latin1' : 'utf8'
  } finally {
    await handle.close()
  }
}

async function openJson(file: string, bytes: number): Promise<RowFile> {
  if (bytes > JSON_LIMIT_BYTES) throw new UnreadableFileError(`${file} is too big for JSON; use CSV`)
  const items = listIn(parseJson(file, await readFile(file, 'utf8')))
  if (!items) throw new UnreadableFileError(`${file} holds no list`)
  const rows = items.map((item, at): NumberedRow => ({ line: at + 1, row: rowOf(item) }))
  const headers = [...new Set(rows.flatMap(({ row }) => [...(row?.keys() ?? [])]))]
  return {
    headers,
    rows: (async function* () {
      yield* rows
    })(),
  }
}

function parseJson(file: string, text: string): unknown {
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

function rowOf(item: unknown): Row | null {
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
