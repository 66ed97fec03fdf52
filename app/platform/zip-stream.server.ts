import { Zip, ZipDeflate } from 'fflate'

export type ZipFile = { name: string; chunks: AsyncIterable<string> }

async function* zipped(files: readonly ZipFile[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  for (const { name, chunks } of files) {
    const entry = new ZipDeflate(name)
    zip.add(entry)
    for await (const chunk of chunks) {
      entry.push(new TextEncoder().encode(chunk))
      yield* ready.splice(0)
    }
    entry.push(new Uint8Array(), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}

/** A ZIP archive of text files, made while it is read: it never lies in memory or on the disk as a whole. */
export function zipStream(files: readonly ZipFile[]): ReadableStream<Uint8Array> {
  const source = zipped(files)
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await source.return(undefined)
    },
  })
}
