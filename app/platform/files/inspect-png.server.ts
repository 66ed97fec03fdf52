import { crc32 } from 'node:zlib'
import { MOST_PIXELS } from '~/domain/file/file-refusal'
import { type Bytes, type FileDetails, type Look, refused } from './inspected'

const SIGNATURE_LENGTH = 8
/** length and type before the data, the checksum behind it */
const FRAME = { head: 8, tail: 4 }
const HEADER_DATA = 13
const PIECE = 256 * 1024
/** Encoders write a chunk every 4 or 8 kB; a picture in crumbs would be walked through for minutes. */
const MOST_CHUNKS = 20_000

/**
 * Walks through the chunks of a PNG and checks the sum of each: a damaged or cut picture, and one with
 * something behind its end, is not taken.
 */
export async function inspectPng(bytes: Bytes): Promise<Look> {
  let position = SIGNATURE_LENGTH
  const details: FileDetails = {}
  let hasPixels = false
  for (let count = 0; position < bytes.size && count < MOST_CHUNKS; count += 1) {
    const head = await bytes.read(position, FRAME.head)
    if (head.length < FRAME.head) return refused('damaged')
    const length = head.readUInt32BE(0)
    const type = head.toString('latin1', 4)
    const next = position + FRAME.head + length + FRAME.tail
    if (!/^[A-Za-z]{4}$/.test(type) || next > bytes.size) return refused('damaged')
    if (!(await isSumRight(bytes, position + 4, length + 4))) return refused('damaged')
    if (position === SIGNATURE_LENGTH) {
      if (type !== 'IHDR' || length !== HEADER_DATA) return refused('damaged')
      const size = await bytes.read(position + FRAME.head, FRAME.head)
      Object.assign(details, { width: size.readUInt32BE(0), height: size.readUInt32BE(4) })
    }
    if (type === 'IDAT') hasPixels = true
    if (type === 'eXIf') details.hasCameraData = true
    if (type === 'IEND') return next === bytes.size ? judged(details, hasPixels) : refused('twoInOne')
    position = next
  }
  return refused('damaged')
}

function judged(details: FileDetails, hasPixels: boolean): Look {
  const pixels = (details.width ?? 0) * (details.height ?? 0)
  if (pixels === 0 || !hasPixels) return refused('damaged')
  return pixels > MOST_PIXELS ? refused('tooManyPixels') : { ok: true, details }
}

async function isSumRight(bytes: Bytes, start: number, length: number): Promise<boolean> {
  let sum = 0
  for (let done = 0; done < length; done += PIECE) {
    sum = crc32(await bytes.read(start + done, Math.min(PIECE, length - done)), sum)
  }
  return (await bytes.read(start + length, FRAME.tail)).readUInt32BE(0) === sum
}
