import { MOST_PIXELS } from '~/domain/file/file-refusal'
import { type Bytes, type FileDetails, type Look, piecesOf, refused } from './inspected'

const MARKER = 0xff
const START_OF_SCAN = 0xda
const APP1 = 0xe1
/** More segments, or bytes that fill up between them, than any program writes before a picture. */
const MOST_STEPS = 5000
const END_OF_IMAGE = Buffer.from([MARKER, 0xd9])
const EXIF = 'Exif\0\0'
/** Tag of the first directory that leads to where a picture was taken. */
const PLACE_TAG = 0x8825

/** Frames that tell the size: all but those of tables and of the extension. */
const isFrame = (code: number) => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code)

/**
 * Walks through the segments of a JPEG up to the picture, and looks for its end: a cut one is not taken.
 * Cameras put previews and data of their own behind the end, so that bytes there are no fault.
 */
export async function inspectJpeg(bytes: Bytes): Promise<Look> {
  let position = 2
  const details: FileDetails = {}
  for (let step = 0; position + 4 <= bytes.size && step < MOST_STEPS; step += 1) {
    const head = await bytes.read(position, 4)
    const code = head.readUInt8(1)
    if (head.readUInt8(0) !== MARKER) return refused('damaged')
    // A marker may be filled up with any number of the same byte.
    if (code === MARKER) {
      position += 1
      continue
    }
    const length = head.readUInt16BE(2)
    if (length < 2 || position + 2 + length > bytes.size) return refused('damaged')
    if (isFrame(code)) {
      const frame = await bytes.read(position + 4, 5)
      if (frame.length < 5) return refused('damaged')
      Object.assign(details, { height: frame.readUInt16BE(1), width: frame.readUInt16BE(3) })
    }
    if (code === APP1) Object.assign(details, cameraData(await bytes.read(position + 4, length - 2)))
    if (code === START_OF_SCAN) return judged(details, await hasEnd(bytes, position + 2 + length))
    position += 2 + length
  }
  return refused('damaged')
}

function judged(details: FileDetails, isWhole: boolean): Look {
  const pixels = (details.width ?? 0) * (details.height ?? 0)
  if (pixels === 0 || !isWhole) return refused('damaged')
  return pixels > MOST_PIXELS ? refused('tooManyPixels') : { ok: true, details }
}

async function hasEnd(bytes: Bytes, start: number): Promise<boolean> {
  for await (const { piece } of piecesOf(bytes, start, END_OF_IMAGE.length - 1)) {
    if (piece.includes(END_OF_IMAGE)) return true
  }
  return false
}

/** Whether a camera has written its data into the picture, and the place among them. */
function cameraData(segment: Buffer): FileDetails {
  if (segment.toString('latin1', 0, EXIF.length) !== EXIF) return {}
  const tiff = segment.subarray(EXIF.length)
  const order = tiff.toString('latin1', 0, 2)
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return { hasCameraData: true }
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (directory + 2 > tiff.length) return { hasCameraData: true }
  const count = short(directory)
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12
    if (entry + 12 > tiff.length) break
    if (short(entry) === PLACE_TAG) return { hasCameraData: true, hasPlace: true }
  }
  return { hasCameraData: true }
}
