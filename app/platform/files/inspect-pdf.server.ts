import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { type FileRefusal, MEGABYTE } from '~/domain/file/file-refusal'
import { type Bytes, headerOfPdf, type Look, piecesOf, refused } from './inspected'

const unpack = promisify(inflate)

/** What a PDF may not hold, by the names that stand for it, in the order in which the reasons are given. */
const FORBIDDEN: readonly [FileRefusal, RegExp][] = [
  ['encrypted', nameOf('Encrypt')],
  ['script', nameOf('JavaScript')],
  ['launch', nameOf('Launch')],
  ['filesInside', nameOf('EmbeddedFile')],
  ['filesInside', nameOf('EmbeddedFiles')],
  ['filesInside', nameOf('FileAttachment')],
]
const PACKED_OBJECTS = nameOf('ObjStm', 'g')
const OVERLAP = 256
const VERSION = /^%PDF-[12]\.\d/
const TAIL = 65_536
/** The head of a packed part is short; its data are unpacked up to these bounds, one by one and together. */
const HEAD_REACH = 4096
const PIECE = 64 * 1024
const MOST_PACKED = 8 * MEGABYTE
/** Large documents have some hundred packed parts; looking into each costs time that others wait for. */
const MOST_PARTS = 5000
const MOST_UNPACKED = { one: 16 * MEGABYTE, together: 128 * MEGABYTE }

/**
 * Looks through a PDF for what could act on a reader's computer or cannot be read. It finds names wherever they
 * stand, in packed objects too; it draws nothing and runs nothing. Not a virus scanner: somebody who sets out to
 * hide something finds a way, which is why files leave the platform as downloads only.
 */
export async function inspectPdf(bytes: Bytes): Promise<Look> {
  const head = (await bytes.read(0, 16)).toString('latin1')
  if ((await headerOfPdf(bytes)) !== 0) return refused('twoInOne')
  if (!VERSION.test(head)) return refused('damaged')
  const ending = await judgeEnd(bytes)
  if (ending) return refused(ending)
  const found = new Set<FileRefusal>()
  const packed: number[] = []
  for await (const { position, piece } of piecesOf(bytes, 0, OVERLAP)) {
    const text = piece.toString('latin1')
    for (const reason of reasonsIn(text)) found.add(reason)
    for (const { index } of text.matchAll(PACKED_OBJECTS)) packed.push(position + index)
  }
  // Packed parts of an encrypted file are not readable: there is nothing more to learn.
  if (!found.has('encrypted')) await lookIntoPacked(bytes, [...new Set(packed)], found)
  const [reason] = [...FORBIDDEN.map(([one]) => one), 'unreadable' as const].filter((one) => found.has(one))
  return reason ? refused(reason) : { ok: true, details: {} }
}

/** The mark of the end has to be there, with nothing but blanks behind it. */
async function judgeEnd(bytes: Bytes): Promise<FileRefusal | null> {
  const tail = (await bytes.read(Math.max(0, bytes.size - TAIL), TAIL)).toString('latin1')
  const end = tail.lastIndexOf('%%EOF')
  if (end < 0) return 'damaged'
  return /^[\s\0]*$/.test(tail.slice(end + '%%EOF'.length)) ? null : 'twoInOne'
}

/** Objects may stand packed in streams: their names are found only after unpacking. */
async function lookIntoPacked(bytes: Bytes, positions: readonly number[], found: Set<FileRefusal>) {
  let together = 0
  if (positions.length > MOST_PARTS) {
    found.add('unreadable')
    return
  }
  for (const position of positions) {
    const text = await unpackedAt(bytes, position)
    together += text?.length ?? 0
    if (text === null || together > MOST_UNPACKED.together) {
      found.add('unreadable')
      return
    }
    for (const reason of reasonsIn(text)) found.add(reason)
  }
}

/** The objects of the packed part whose head names it at this position; null where they cannot be unpacked. */
async function unpackedAt(bytes: Bytes, position: number): Promise<string | null> {
  const from = Math.max(0, position - HEAD_REACH)
  const around = (await bytes.read(from, 2 * HEAD_REACH)).toString('latin1')
  const start = /stream\r?\n/.exec(around.slice(position - from))
  if (!start) return null
  const dataAt = position - from + start.index + start[0].length
  const head = around.slice(around.lastIndexOf(' obj', position - from), dataAt)
  // A written-round name in the head could hide the filter itself.
  if (head.includes('#')) return null
  // Without a filter the objects stand there readable, and have been read with the rest.
  if (!/\/Filter/.test(head)) return ''
  if (!/\/Filter\s*\[?\s*\/(?:FlateDecode|Fl)\s*[\]/>\s]/.test(head) || /\/Predictor/.test(head)) return null
  try {
    const data = await dataFrom(bytes, from + dataAt)
    return (await unpack(data, { maxOutputLength: MOST_UNPACKED.one })).toString('latin1')
  } catch (error) {
    // Broken data, or more than anybody needs: either way nobody can say what is in there.
    if (error instanceof Error) return null
    throw error
  }
}

/** What is packed: up to the word that ends it, piece by piece, for it is short as a rule. */
async function dataFrom(bytes: Bytes, start: number): Promise<Buffer> {
  const pieces: Buffer[] = []
  for (let length = 0; length < MOST_PACKED; length += PIECE) {
    const piece = await bytes.read(start + length, PIECE)
    pieces.push(piece)
    if (piece.length < PIECE || piece.includes('endstream')) break
  }
  return Buffer.concat(pieces)
}

function reasonsIn(text: string): FileRefusal[] {
  return FORBIDDEN.filter(([, name]) => name.test(text)).map(([reason]) => reason)
}

/** A name of PDF, with any of its letters written as `#` and two digits, and nothing of a longer name behind it. */
function nameOf(name: string, flags = ''): RegExp {
  const letters = [...name].map((letter) => {
    const code = letter.charCodeAt(0).toString(16)
    return `(?:${letter}|#${code.replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`)})`
  })
  return new RegExp(`/${letters.join('')}(?![A-Za-z0-9#_.+-])`, flags)
}
