import { MEGABYTE } from '~/domain/file/file-refusal'
import type { FileKind } from '~/domain/file/file-types'
import { cachedBytes } from './cached-bytes'
import { cleanJpeg } from './clean-jpeg.server'
import { inspectBytes } from './inspect-file.server'
import { type Bytes, FileFault } from './inspected'
import { orientationOf } from './orientation'
import type { PdfTask } from './pdf-worker.js'
import { runInThread } from './run-in-thread.server'

const MOST_BYTES = 64 * MEGABYTE
const MOST_MILLISECONDS = 30_000
/** Unpacked, each takes four bytes, twice. */
const MOST_PIXELS_UNPACKED = 50_000_000
/** Of a page no more than fills a screen; of a document as much as a reader looks at before opening it. */
const BOUNDS = { pages: 10, width: 1000, pixels: 2_000_000 }
const CAMERA_DATA = Buffer.from('Exif\0\0', 'latin1')

/** A page or picture as a PNG. Pages count from 1. */
export type Preview = { page: number; width: number; height: number; png: Uint8Array }
export type Previews =
  | { ok: true; pageCount: number; previews: readonly Preview[] }
  /** `none`: files of this kind are not drawn */
  | { ok: false; reason: 'none' | 'tooLarge' | 'tooLong' | 'failed' }
type Answer = { pageCount: number; drawn: Preview[] }

/**
 * Draws the first pages of a PDF, or a picture, smaller than they are, in a thread that is ended when it takes too
 * long. That nothing can be drawn is an answer: the file itself is as good as before.
 */
export async function drawPreviews(
  given: Bytes,
  kind: FileKind,
  { milliseconds = MOST_MILLISECONDS, ...some }: Partial<typeof BOUNDS & { milliseconds: number }> = {},
): Promise<Previews> {
  if (given.size > MOST_BYTES || (await hasTooManyPixels(given, kind)))
    return { ok: false, reason: 'tooLarge' }
  const task = await taskFor(given, kind, { ...BOUNDS, ...some })
  if (!task) return { ok: false, reason: 'none' }
  const done = await runInThread<Answer>(task, milliseconds)
  if (!done.ok) return done
  return { ok: true, pageCount: done.answer.pageCount, previews: done.answer.drawn }
}

async function taskFor(bytes: Bytes, kind: FileKind, bounds: typeof BOUNDS): Promise<PdfTask | null> {
  if (kind === 'jpeg') {
    const data = await cleanPhotograph(bytes)
    return { task: 'picture', kind, data, orientation: orientationIn(data), bounds }
  }
  if (kind !== 'pdf' && kind !== 'png') return null
  const data = new Uint8Array(await bytes.read(0, bytes.size))
  if (kind === 'pdf') return { task: 'pages', data, bounds }
  return { task: 'picture', kind, data, orientation: 1, bounds }
}

async function hasTooManyPixels(bytes: Bytes, kind: FileKind): Promise<boolean> {
  if (kind !== 'png' && kind !== 'jpeg') return false
  const look = await inspectBytes(bytes, [kind])
  return look.ok && (look.details.width ?? 0) * (look.details.height ?? 0) > MOST_PIXELS_UNPACKED
}

/** Without the camera's data; of a broken picture nothing, which then cannot be drawn. */
async function cleanPhotograph(bytes: Bytes): Promise<Uint8Array> {
  const pieces: Buffer[] = []
  try {
    for await (const piece of cleanJpeg(cachedBytes(bytes))) pieces.push(piece)
  } catch (error) {
    if (!(error instanceof FileFault)) throw error
    return new Uint8Array()
  }
  return new Uint8Array(Buffer.concat(pieces))
}

/** The clean copy says which side is up in its first segments, and nothing else beside it. */
function orientationIn(data: Uint8Array): number {
  const at = Buffer.from(data.subarray(0, 200)).indexOf(CAMERA_DATA)
  return at < 0 ? 1 : orientationOf(Buffer.from(data.subarray(at + CAMERA_DATA.length)))
}
