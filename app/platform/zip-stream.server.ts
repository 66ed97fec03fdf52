import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { chunkStream } from '~/platform/chunk-stream.server'

export type ZipFile = {
  name: string
  chunks: AsyncIterable<string | Uint8Array>
  /** what is packed already, such as a picture, is not packed once more */
  isPacked?: boolean
}
type Files = Iterable<ZipFile> | AsyncIterable<ZipFile>

async function* zipped(files: Files): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  for await (const { name, chunks, isPacked = false } of files) {
    const entry = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name)
    zip.add(entry)
    for await (const chunk of chunks) {
      entry.push(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
      yield* ready.splice(0)
    }
    entry.push(new Uint8Array(), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}

/** A ZIP archive, made while it is read: it never lies in memory or on the disk as a whole. */
export function zipStream(files: Files): ReadableStream<Uint8Array> {
  return chunkStream(zipped(files))
}
