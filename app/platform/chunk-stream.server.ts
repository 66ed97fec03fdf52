/** A body that is made while it is read: it never lies in memory or on the disk as a whole. */
export function chunkStream(source: AsyncGenerator<Uint8Array | string, void>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await source.next()
      if (done) controller.close()
      else controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value)
    },
    async cancel() {
      await source.return()
    },
  })
}
