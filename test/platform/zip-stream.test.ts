import { describe, expect, it } from 'vitest'
import { zipStream } from '~/platform/zip-stream.server'
import { unzip } from '../support/unzip'

async function* parts(...texts: string[]) {
  yield* texts
}
const bytesOf = async (stream: ReadableStream<Uint8Array>) =>
  new Uint8Array(await new Response(stream).arrayBuffer())

describe('an archive', () => {
  it('holds its files whole, also an empty one', async () => {
    const long = 'Brücke '.repeat(50_000)
    const files = [
      { name: 'a.txt', chunks: parts('Grü', 'ße') },
      { name: 'b.txt', chunks: parts(long) },
      { name: 'c.txt', chunks: parts() },
    ]
    expect(unzip(await bytesOf(zipStream(files)))).toEqual({ 'a.txt': 'Grüße', 'b.txt': long, 'c.txt': '' })
  })

  it('is made while it is read: an endless file needs no memory, and stops when nobody reads', async () => {
    let made = 0
    let isClosed = false
    async function* endless() {
      try {
        for (;;) {
          made += 1
          yield String(Math.random()).repeat(1_000)
        }
      } finally {
        isClosed = true
      }
    }
    const reader = zipStream([{ name: 'x', chunks: endless() }]).getReader()
    for (let count = 0; count < 10; count += 1) await reader.read()
    expect(made).toBeLessThan(100)
    await reader.cancel()
    expect(isClosed).toBe(true)
  })

  it('fails as a whole where a part fails, so that nobody takes half a file for everything', async () => {
    async function* failing() {
      yield 'x'
      throw new Error('no connection')
    }
    await expect(bytesOf(zipStream([{ name: 'x', chunks: failing() }]))).rejects.toThrow('no connection')
  })
})
