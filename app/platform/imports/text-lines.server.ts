import { Buffer, isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { fromLatin1 } from '~/domain/text/windows-1252'

/** A line without its end, or null where it was too long to be kept. */
export type Line = string | null

/** Longer ones are dropped: a file without ends of lines must not fill the memory. */
const LONGEST_LINE = 1_000_000
const CHUNK_BYTES = 256 * 1024
const NEWLINE = 0x0a

/**
 * The lines of a text file, read from disk as they are asked for. UTF-16 is told by its mark; otherwise a
 * stretch is UTF-8 where it is valid UTF-8, and Windows-1252 where it is not, line by line, because files that
 * went through many hands mix both.
 */
export async function* linesOf(file: string): AsyncGenerator<Line[]> {
  const utf16 = await utf16Of(file)
  yield* utf16 ? split(decoded(file, utf16)) : split(decodedByLine(file))
}

async function utf16Of(file: string): Promise<'utf-16le' | 'utf-16be' | null> {
  const handle = await open(file)
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0)
    if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le'
    return buffer[0] === 0xfe && buffer[1] === 0xff ? 'utf-16be' : null
  } finally {
    await handle.close()
  }
}

async function* decoded(file: string, encoding: 'utf-16le' | 'utf-16be') {
  const decoder = new TextDecoder(encoding)
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES })) {
    yield decoder.decode(chunk, { stream: true })
  }
  yield decoder.decode()
}

/** Cuts at ends of lines, which no character of UTF-8 or Windows-1252 contains, and decodes what lies between. */
async function* decodedByLine(file: string) {
  let rest: Buffer = Buffer.alloc(0)
  let isFirst = true
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES })) {
    const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
    const end = bytes.lastIndexOf(NEWLINE) + 1
    const isLong = end === 0 && bytes.length > LONGEST_LINE
    const whole = isLong ? bytes : bytes.subarray(0, end)
    rest = isLong ? Buffer.alloc(0) : bytes.subarray(end)
    if (whole.length > 0) yield decode(isFirst ? withoutMark(whole) : whole)
    if (whole.length > 0) isFirst = false
  }
  if (rest.length > 0) yield decode(isFirst ? withoutMark(rest) : rest)
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

function decode(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8')
  const lines: string[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(NEWLINE, at) + 1 || bytes.length
    const line = bytes.subarray(at, end)
    lines.push(isUtf8(line) ? line.toString('utf8') : fromLatin1(line.toString('latin1')))
    at = end
  }
  return lines.join('')
}

/** Texts into lines, those of one text at once. Where a file ends its lines the old way (CR), so do we. */
async function* split(texts: AsyncIterable<string>): AsyncGenerator<Line[]> {
  let rest = ''
  let isTooLong = false
  let end: string | null = null
  for await (const text of texts) {
    rest += text
    end ??= rest.includes('\n') || !/\r[^\n]/.test(rest) ? '\n' : '\r'
    const lines: Line[] = rest.split(end)
    rest = lines.pop() ?? ''
    if (isTooLong && lines.length > 0) {
      lines[0] = null
      isTooLong = false
    }
    if (rest.length > LONGEST_LINE) {
      rest = ''
      isTooLong = true
    }
    if (lines.length > 0) yield lines.map((line) => (line && line.length > LONGEST_LINE ? null : line))
  }
  if (isTooLong) yield [null]
  else if (rest !== '') yield [rest]
}
