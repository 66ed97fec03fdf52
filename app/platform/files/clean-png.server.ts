import { crc32 } from 'node:zlib'
import { type Bytes, FileFault } from './inspected'
import { orientationOf, orientationOnly } from './orientation'

const SIGNATURE = 8
const HEAD = 8
const SUM = 4
const PIECE = 256 * 1024
const LONGEST_PROFILE = 4_000_000
const LONGEST_CAMERA_DATA = 1_000_000
/** What the picture itself needs, moving ones too; of the chunks that may be left out only these are known to be dumb. */
const KEPT = new Set([
  ...['tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'hIST', 'pHYs', 'cICP', 'mDCV', 'cLLI'],
  ...['acTL', 'fcTL', 'fdAT'],
])

/** A PNG without texts, times, camera data and chunks of single programs; which side is up stays. */
export async function* cleanPng(bytes: Bytes): AsyncGenerator<Buffer> {
  yield bytes.read(0, SIGNATURE)
  for (let position = SIGNATURE; position < bytes.size; ) {
    const head = await bytes.read(position, HEAD)
    if (head.length < HEAD) throw new FileFault('damaged')
    const length = head.readUInt32BE(0)
    const type = head.toString('latin1', 4)
    const whole = HEAD + length + SUM
    if (position + whole > bytes.size) throw new FileFault('damaged')
    // A capital says that a reader must know the chunk.
    if (/^[A-Z]/.test(type) || KEPT.has(type)) yield* pieces(bytes, position, whole)
    else {
      const other = await insteadOf(type, () => bytes.read(position + HEAD, length), length)
      if (other) yield chunk(type, other)
    }
    if (type === 'IEND') return
    position += whole
  }
  throw new FileFault('damaged')
}

async function insteadOf(type: string, read: () => Promise<Buffer>, length: number): Promise<Buffer | null> {
  if (type === 'eXIf' && length < LONGEST_CAMERA_DATA) {
    const orientation = orientationOf(await read())
    return orientation === 1 ? null : orientationOnly(orientation)
  }
  // The profile of colours has a name that anybody may choose.
  if (type === 'iCCP' && length < LONGEST_PROFILE) {
    const data = await read()
    const end = data.indexOf(0)
    return end < 0 ? null : Buffer.concat([Buffer.from('ICC'), data.subarray(end)])
  }
  return null
}

async function* pieces(bytes: Bytes, start: number, length: number) {
  for (let done = 0; done < length; done += PIECE) {
    yield await bytes.read(start + done, Math.min(PIECE, length - done))
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const whole = Buffer.alloc(HEAD + data.length + SUM)
  whole.writeUInt32BE(data.length, 0)
  whole.write(type, 4, 'latin1')
  data.copy(whole, HEAD)
  whole.writeUInt32BE(crc32(whole.subarray(4, HEAD + data.length)), HEAD + data.length)
  return whole
}
