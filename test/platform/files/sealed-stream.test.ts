import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { configuration, setConfiguration } from '~/platform/configuration.server'
import type { Bytes } from '~/platform/files/inspected'
import { CHUNK_BYTES, openSealed, sealedLength, sealStream } from '~/platform/files/sealed-stream.server'
import { SealError } from '~/platform/seal.server'

useDatabase()

const CONTEXT = 'challenge:a:file:b'
const HEADER = 21
const SEALED_CHUNK = CHUNK_BYTES + 16

async function* inPieces(content: Uint8Array, size: number) {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size)
}

async function whole(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  // Pieces are copied, as a file would: the next one may be written into the same memory.
  for await (const piece of source) pieces.push(Uint8Array.from(piece))
  return Buffer.concat(pieces)
}

const sealed = (content: Uint8Array, context = CONTEXT, size = 10_007) =>
  whole(sealStream(inPieces(content, size), context))

/** A file in memory. */
const bytesIn = (content: Buffer): Bytes => ({
  size: content.length,
  read: async (position, length) => content.subarray(position, position + length),
})

async function opened(content: Buffer, context = CONTEXT): Promise<Buffer> {
  return whole((await openSealed(bytesIn(content), context)).stream())
}

const EDGES = [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1].flatMap((base) => [
  base,
  base + CHUNK_BYTES,
])

describe('a sealed file', () => {
  it.each(EDGES)('of %i bytes opens as it was, whole and in parts, whatever the pieces', async (length) => {
    const content = randomBytes(length)
    for (const size of [1000, CHUNK_BYTES, CHUNK_BYTES * 3]) {
      const bytes = await sealed(content, CONTEXT, size)
      expect(bytes.length).toBe(sealedLength(length))
      expect((await opened(bytes)).equals(content)).toBe(true)
    }
    const file = await openSealed(bytesIn(await sealed(content)), CONTEXT)
    expect(file.size).toBe(length)
    for (const at of [0, 1, CHUNK_BYTES - 2, CHUNK_BYTES, length - 1, length, length + 5]) {
      const part = await file.read(at, CHUNK_BYTES + 3)
      expect(part.equals(content.subarray(Math.max(0, at), at + CHUNK_BYTES + 3))).toBe(true)
    }
  })

  it('says nothing of what is in it, and is never the same twice', async () => {
    const content = Buffer.alloc(3 * CHUNK_BYTES, 'Bodden-Netz ')
    const [one, other] = [await sealed(content), await sealed(content)]
    expect(one.includes('Bodden')).toBe(false)
    expect(one.subarray(0, 5).equals(other.subarray(0, 5))).toBe(true)
    expect(one.subarray(HEADER, HEADER + 64).equals(other.subarray(HEADER, HEADER + 64))).toBe(false)
    // Three equal chunks look like three different ones.
    const chunk = (number: number) =>
      one.subarray(HEADER + number * SEALED_CHUNK, HEADER + number * SEALED_CHUNK + 64)
    expect(chunk(0).equals(chunk(1))).toBe(false)
  })
})

describe('what was altered does not open', () => {
  const content = randomBytes(2 * CHUNK_BYTES + 100)

  it('a bit anywhere: header, content and tags of each chunk', async () => {
    const bytes = await sealed(content)
    const places = [0, 3, 4, 5, 20, HEADER, HEADER + 100]
    for (const number of [0, 1]) {
      const end = HEADER + (number + 1) * SEALED_CHUNK
      places.push(end - 17, end - 16, end - 1, end)
    }
    places.push(bytes.length - 17, bytes.length - 1)
    for (const at of places) {
      const altered = Buffer.from(bytes)
      altered[at] = (altered[at] ?? 0) ^ 1
      await expect(opened(altered), String(at)).rejects.toThrow(SealError)
    }
  })

  it('cut at the edge of a chunk, inside one, or to nothing', async () => {
    for (const original of [randomBytes(2 * CHUNK_BYTES), randomBytes(CHUNK_BYTES)]) {
      const bytes = await sealed(original)
      const cuts = [HEADER + SEALED_CHUNK, HEADER + 2 * SEALED_CHUNK, bytes.length - 1, bytes.length - 16]
      for (const cut of [...cuts, HEADER + 15, HEADER, HEADER - 1, 0].filter((one) => one < bytes.length)) {
        await expect(openSealed(bytesIn(bytes.subarray(0, cut)), CONTEXT), String(cut)).rejects.toThrow(
          SealError,
        )
      }
    }
  })

  it('grown by bytes, by a chunk, or by another file', async () => {
    const bytes = await sealed(content)
    const more = [Buffer.alloc(1), bytes.subarray(-116), bytes.subarray(HEADER), bytes]
    for (const tail of more) await expect(opened(Buffer.concat([bytes, tail]))).rejects.toThrow(SealError)
  })

  it('its chunks in another order, doubled, left out, or those of another file', async () => {
    const [bytes, other] = [await sealed(content), await sealed(content)]
    const part = (from: Buffer, number: number) =>
      from.subarray(HEADER + number * SEALED_CHUNK, HEADER + (number + 1) * SEALED_CHUNK)
    const joined = (...chunks: Buffer[]) => Buffer.concat([bytes.subarray(0, HEADER), ...chunks])
    expect((await opened(joined(part(bytes, 0), part(bytes, 1), part(bytes, 2)))).equals(content)).toBe(true)
    const wrong = [
      joined(part(bytes, 1), part(bytes, 0), part(bytes, 2)),
      joined(part(bytes, 0), part(bytes, 0), part(bytes, 2)),
      joined(part(bytes, 0), part(bytes, 2)),
      joined(part(bytes, 0), part(other, 1), part(bytes, 2)),
    ]
    for (const one of wrong) await expect(opened(one)).rejects.toThrow(SealError)
  })

  it('for another challenge, another file, or with another key', async () => {
    const bytes = await sealed(content)
    for (const context of ['challenge:b:file:b', 'challenge:a:file:c', ''])
      await expect(opened(bytes, context)).rejects.toThrow(SealError)
    const before = configuration()
    setConfiguration({ ...before, secretKey: 'ab'.repeat(32) })
    await expect(opened(bytes)).rejects.toThrow(SealError)
    setConfiguration(before)
    expect((await opened(bytes)).equals(content)).toBe(true)
  })
})
