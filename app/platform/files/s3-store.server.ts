import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { S3mini, UploadPart } from 's3mini'
import type { StorageSettings } from '~/platform/configuration.server'
import {
  checkKey,
  type FileStore,
  isKey,
  type OpenBytes,
  StorageFailed,
  type StoredFile,
} from './file-storage'
import { isMissing, request, s3Client } from './s3-requests.server'

const FOLDER = 'files/'
const TYPE = 'application/octet-stream'
/** The least that storages take for all parts but the last is 5 MiB. One part at a time is in memory. */
const PART = 8 * 1024 * 1024
const PAGE = 1000

/**
 * The store in a bucket. Files lie under `files/`, so that the bucket may hold other things too.
 * @param milliseconds how long it may take to begin an answer
 */
export function s3Store(settings: StorageSettings, milliseconds = 30_000): FileStore {
  const client = s3Client(settings, milliseconds)
  const put: FileStore['put'] = async (key, source) => {
    const place = placeOf(key)
    const parts = partsOf(source)
    const putWhole = async (whole: Buffer) => {
      await request('keeping a file', () => client.putObject(place, whole, TYPE))
    }
    const first = await parts.next()
    if (first.done) return putWhole(Buffer.alloc(0))
    const second = await parts.next()
    if (second.done) return putWhole(first.value)
    return putInParts(client, place, [first.value, second.value], parts)
  }
  return {
    put,
    take: async (key, path) => {
      await put(key, createReadStream(path))
      await rm(path, { force: true })
    },
    open: async (key) => {
      const answer = await found('opening a file', () => client.getObjectRaw(placeOf(key)))
      return answer && streamOf(answer)
    },
    openBytes: (key) => openBytes(client, placeOf(key)),
    remove: async (key) => {
      const place = placeOf(key)
      await found('removing a file', () => client.deleteObject(place))
    },
    list: () => listed(client),
  }
}

function placeOf(key: string): string {
  checkKey(key)
  return `${FOLDER}${key}`
}

/** What is not there is null; everything else that fails is a failure. */
function found<Answer>(doing: string, ask: () => Promise<Answer>): Promise<Answer | null> {
  return request(doing, async () => {
    try {
      return await ask()
    } catch (error) {
      if (isMissing(error)) return null
      throw error
    }
  })
}

/** A line that breaks in the middle of an answer says nothing of what was asked. */
function streamOf(answer: Response): Readable {
  const source = Readable.fromWeb((answer.body ?? new Blob([]).stream()) as ReadableStream<Uint8Array>)
  async function* pieces() {
    try {
      yield* source
    } catch (error) {
      if (error instanceof Error) throw new StorageFailed('reading a file', 'the answer broke off')
      throw error
    }
  }
  return Readable.from(pieces(), { objectMode: false })
}

async function openBytes(client: S3mini, place: string): Promise<OpenBytes | null> {
  const size = await found('opening a file', () => client.getContentLength(place))
  if (size === null) return null
  const read = async (position: number, length: number) => {
    const end = Math.min(position + length, size)
    if (end <= position) return Buffer.alloc(0)
    return request('reading a file', async () => {
      const answer = await client.getObjectRaw(place, false, position, end)
      const part = Buffer.from(await answer.arrayBuffer())
      // A storage that knows no ranges would answer with the whole file.
      if (part.length !== end - position) throw new StorageFailed('reading a file', 'another part came')
      return part
    })
  }
  return { bytes: { size, read }, close: async () => undefined }
}

/** Pieces of any length as parts of one length; only the last may be shorter. */
async function* partsOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, undefined> {
  let pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of source) {
    pieces.push(piece)
    length += piece.byteLength
    if (length < PART) continue
    const whole = Buffer.concat(pieces)
    let start = 0
    for (; length - start >= PART; start += PART) yield whole.subarray(start, start + PART)
    pieces = [whole.subarray(start)]
    length -= start
  }
  if (length > 0) yield Buffer.concat(pieces)
}

async function putInParts(client: S3mini, place: string, begun: Buffer[], rest: AsyncIterable<Buffer>) {
  const upload = await request('beginning a file', () => client.getMultipartUploadId(place, TYPE))
  const parts: UploadPart[] = []
  const send = async (part: Buffer) => {
    const number = parts.length + 1
    parts.push(await request('keeping a part', () => client.uploadPart(place, upload, part, number)))
  }
  try {
    for (const part of begun) await send(part)
    for await (const part of rest) await send(part)
    await request('keeping a file', async () => {
      const { etag } = await client.completeMultipartUpload(place, upload, parts)
      // Storages may say yes first and why not afterwards.
      if (!etag) throw new StorageFailed('keeping a file', 'it was not put together')
    })
  } catch (error) {
    // Parts without an end would be kept and paid for. Whether they could be removed changes nothing of the failure.
    await client.abortMultipartUpload(place, upload).catch(() => undefined)
    throw error
  }
}

async function* listed(client: S3mini): AsyncGenerator<StoredFile> {
  let next: string | undefined
  do {
    const page = await request('listing files', () => client.listObjectsPaged('/', FOLDER, PAGE, next))
    for (const { Key, LastModified } of page?.objects ?? []) {
      const key = Key.slice(FOLDER.length)
      if (isKey(key)) yield { key, changedAt: LastModified }
    }
    next = page?.nextContinuationToken
  } while (next)
}
