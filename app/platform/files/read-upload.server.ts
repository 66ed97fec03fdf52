import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream } from '@fastify/busboy'
import { type FileLimits, type FileRefusal, MOST_UPLOAD_BYTES } from '~/domain/file/file-refusal'
import { discardFile, type ReceivedFile, receiveFile } from './file-store.server'
import { refusalOf } from './not-kept.server'

const FORM = { fields: 20, fieldSize: 4096, parts: 1000, headerPairs: 50, headerSize: 4096 }

/** One file of a form by the name it was sent with (not to be trusted), received whole or refused. */
export type UploadedFile<Received extends ReceivedFile = ReceivedFile> = { name: string } & (
  | { received: Received }
  | { reason: FileRefusal }
)
export type Upload<Received extends ReceivedFile = ReceivedFile> = {
  form: FormData
  files: UploadedFile<Received>[]
}
/** How one file is written down while it comes: as it is, or sealed. */
export type Receive<Received extends ReceivedFile> = (
  source: AsyncIterable<Uint8Array>,
  mostBytes: number,
) => Promise<Received | null>

/** Whether a request carries a form with files. */
export function carriesFiles({ headers }: { headers: Headers }): boolean {
  return /^multipart\/form-data\b/i.test(headers.get('Content-Type') ?? '')
}

/**
 * Reads a form with files, the files straight onto the disk. One that is too long is cut while it comes and the
 * others are kept; those beyond the number are not written at all. Whoever calls keeps or discards what was
 * received; where the form breaks off nothing is left behind. Where the disk is full or fails, what it did not
 * take is refused, and the rest of the form is read.
 * @throws Response 400 where the body is no such form or breaks off, 413 where it does not end
 */
export function readUpload(request: Request, limits: FileLimits): Promise<Upload> {
  return readUploadWith(receiveFile, request, limits)
}

/** The same, where files are written down in another way than as they are. */
export async function readUploadWith<Received extends ReceivedFile>(
  receive: Receive<Received>,
  request: Request,
  limits: FileLimits,
): Promise<Upload<Received>> {
  const form = new FormData()
  const arriving: Promise<UploadedFile<Received> | null>[] = []
  const streams: BusboyFileStream[] = []
  let isRead = false
  const busboy = openForm(request, limits)
  busboy.on('field', (name, value) => form.append(name, value))
  busboy.on('file', (_field, stream, sentName: string | undefined) => {
    // Browsers write quotes and line breaks of a name in this way, and nothing else.
    const name = (sentName ?? '').replace(/%(?:22|0D|0A)/gi, (code) => decodeURIComponent(code))
    streams.push(stream)
    // The parser speaks up on the stream even when nobody reads it yet, or no more: that must not end the process.
    stream.on('error', () => undefined)
    const isBeyond = arriving.length >= limits.count
    const file = isBeyond ? passOver(stream, name) : take(receive, stream, name, limits)
    arriving.push(file)
    // What fails in a way that nobody foresaw must not leave the sender waiting for somebody who reads on.
    file.catch(() => stream.resume())
  })
  try {
    if (!request.body) throw new Response(null, { status: 400 })
    const source = Readable.fromWeb(request.body as ReadableStream<Uint8Array>)
    await pipeline(source, counted, busboy)
    isRead = true
    const files = await Promise.all(arriving)
    return { form, files: files.filter((file) => file !== null) }
  } catch (error) {
    for (const stream of streams) stream.destroy()
    for (const settled of await Promise.allSettled(arriving)) {
      const file = settled.status === 'fulfilled' ? settled.value : null
      if (file && 'received' in file) await discardFile(file.received)
    }
    // As long as the form is read, what goes wrong lies in what was sent, or in the line.
    throw isRead || error instanceof Response ? error : new Response(null, { status: 400 })
  }
}

function openForm({ headers }: Request, limits: FileLimits) {
  try {
    const contentType = headers.get('Content-Type') ?? ''
    return new Busboy({
      headers: { 'content-type': contentType },
      limits: { ...FORM, fileSize: limits.bytesEach },
    })
  } catch (error) {
    if (error instanceof Error) throw new Response(null, { status: 400 })
    throw error
  }
}

async function* counted(source: AsyncIterable<Uint8Array>) {
  let sum = 0
  for await (const piece of source) {
    sum += piece.byteLength
    if (sum > MOST_UPLOAD_BYTES) throw new Response(null, { status: 413 })
    yield piece
  }
}

/** @returns null for the empty part that a browser sends where nobody has chosen a file */
async function take<Received extends ReceivedFile>(
  receive: Receive<Received>,
  stream: BusboyFileStream,
  name: string,
  limits: FileLimits,
): Promise<UploadedFile<Received> | null> {
  try {
    // Whoever breaks off in the middle leaves the stream as it is, so that the rest can be passed over.
    const received = await receive(stream.iterator({ destroyOnReturn: false }), limits.bytesEach)
    if (!received || stream.truncated || received.byteLength === 0) {
      if (received) await discardFile(received)
      const isNothing = received?.byteLength === 0 && name === ''
      return isNothing ? null : { name, reason: received?.byteLength === 0 ? 'empty' : 'tooLarge' }
    }
    return { name, received }
  } catch (error) {
    const reason = refusalOf(error)
    if (!reason) throw error
    stream.resume()
    return { name, reason }
  }
}

async function passOver(
  stream: BusboyFileStream,
  name: string,
): Promise<{ name: string; reason: FileRefusal } | null> {
  let length = 0
  for await (const piece of stream as AsyncIterable<Uint8Array>) length += piece.byteLength
  return length === 0 && name === '' ? null : { name, reason: 'tooMany' }
}
