import { type Bytes, FileFault } from './inspected'
import { orientationOf, orientationOnly } from './orientation'

const MARKER = 0xff
const START = Buffer.from([MARKER, 0xd8])
const START_OF_SCAN = 0xda
const END_OF_IMAGE = 0xd9
const LONGEST_STEP = 5000
const PIECE = 64 * 1024
const EXIF = Buffer.from('Exif\0\0', 'latin1')
/** Profiles of colour, and the note how colours are coded: without them a picture looks different. */
const COLOUR = { profile: [0xe2, 'ICC_PROFILE\0'], coding: [0xee, 'Adobe'], frame: [0xe0, 'JFIF\0'] } as const
/** Segments without data. */
const isBare = (code: number) => code === 0x01 || (code >= 0xd0 && code <= 0xd7)
const isApplication = (code: number) => (code >= 0xe0 && code <= 0xef) || code === 0xfe

/**
 * A JPEG without what cameras and programs write beside the picture: no time, place, name, comment or preview, and
 * nothing behind its end. What colours need stays, and which side is up.
 * @param mayBeCut whether the picture may end too early, as some in documents do
 */
export async function* cleanJpeg(bytes: Bytes, mayBeCut = false): AsyncGenerator<Buffer> {
  yield START
  let position = START.length
  for (let step = 0; step < LONGEST_STEP; step += 1) {
    const head = await bytes.read(position, 4)
    if (mayBeCut && head.length === 0) return
    if (head.length < 2 || head.readUInt8(0) !== MARKER) throw new FileFault('damaged')
    const code = head.readUInt8(1)
    if (code === MARKER) {
      position += 1
      continue
    }
    if (code === END_OF_IMAGE) {
      yield head.subarray(0, 2)
      return
    }
    if (isBare(code)) {
      yield head.subarray(0, 2)
      position += 2
      continue
    }
    if (head.length < 4 || head.readUInt16BE(2) < 2) throw new FileFault('damaged')
    const segment = await bytes.read(position, head.readUInt16BE(2) + 2)
    position += segment.length
    const kept = keptOf(code, segment)
    if (kept) yield kept
    if (code !== START_OF_SCAN) continue
    const end = (await endOfScan(bytes, position)) ?? (mayBeCut ? bytes.size : null)
    if (end === null) throw new FileFault('damaged')
    for (let at = position; at < end; at += PIECE) yield await bytes.read(at, Math.min(PIECE, end - at))
    position = end
  }
  throw new FileFault('damaged')
}

function keptOf(code: number, segment: Buffer): Buffer | null {
  if (!isApplication(code)) return segment
  const data = segment.subarray(4)
  const begins = (mark: string) => data.subarray(0, mark.length).toString('latin1') === mark
  if (code === COLOUR.frame[0] && begins(COLOUR.frame[1])) return withoutPreview(segment)
  if (code === COLOUR.profile[0] && begins(COLOUR.profile[1])) return segment
  if (code === COLOUR.coding[0] && begins(COLOUR.coding[1])) return segment
  if (code !== 0xe1 || !data.subarray(0, EXIF.length).equals(EXIF)) return null
  const orientation = orientationOf(data.subarray(EXIF.length))
  return orientation === 1 ? null : segmentOf(0xe1, Buffer.concat([EXIF, orientationOnly(orientation)]))
}

/** The frame's head tells density; a preview may follow in it. */
function withoutPreview(segment: Buffer): Buffer {
  if (segment.length < 18) return segment
  const head = Buffer.from(segment.subarray(4, 18))
  head.fill(0, 12)
  return segmentOf(0xe0, head)
}

function segmentOf(code: number, data: Buffer): Buffer {
  const head = Buffer.from([MARKER, code, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

/** Where the coded picture ends: at the first marker that is neither a filled-up byte nor a restart; null: nowhere. */
async function endOfScan(bytes: Bytes, start: number): Promise<number | null> {
  for (let at = start; at < bytes.size; at += PIECE) {
    // One byte more, so that a marker that lies across two pieces is seen.
    const piece = await bytes.read(at, PIECE + 1)
    for (let found = piece.indexOf(MARKER); found >= 0; found = piece.indexOf(MARKER, found + 1)) {
      const next = piece[found + 1]
      if (next === undefined || found >= PIECE) break
      if (next !== 0 && next !== MARKER && !(next >= 0xd0 && next <= 0xd7)) return at + found
    }
  }
  return null
}
