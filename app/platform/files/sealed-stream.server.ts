import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { deriveKey } from '~/platform/keys.server'
import { SealError } from '~/platform/seal.server'
import type { Bytes } from './inspected'

/*
 * The format of sealed files: header, then chunks of 64 KiB, each encrypted and authenticated for itself
 * (AES-256-GCM). The nonce of a chunk is its number and whether it is the last one, so that chunks which are
 * missing, doubled, in another order or from another file do not open. That is the STREAM construction of Hoang,
 * Reyhanitabar, Rogaway and Vizár (Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance, CRYPTO
 * 2015), laid out as the age format has it (11 bytes of number, one byte for the last chunk). The salt makes a key
 * of its own for every file, so that numbers may begin at nought in each.
 */
const MAGIC = Buffer.from('BSSF', 'latin1')
const VERSION = 1
const SALT_BYTES = 16
const HEADER_BYTES = MAGIC.length + 1 + SALT_BYTES
const TAG_BYTES = 16
const NONCE_BYTES = 12
const ALGORITHM = 'aes-256-gcm'
/** Of the content, before it is encrypted. */
export const CHUNK_BYTES = 64 * 1024
const SEALED_CHUNK = CHUNK_BYTES + TAG_BYTES
/** Chunks that a reader keeps open: looks into a file jump between its ends. */
const KEPT_CHUNKS = 4

/** How long a content is when it is sealed. */
export function sealedLength(byteLength: number): number {
  return HEADER_BYTES + byteLength + TAG_BYTES * Math.max(1, Math.ceil(byteLength / CHUNK_BYTES))
}

function keyOf(salt: Buffer, context: string): Buffer {
  return deriveKey(`sealed-file:${salt.toString('hex')}:${context}`)
}

function nonceOf(number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES)
  nonce.writeUIntBE(number, 5, 6)
  nonce.writeUInt8(isLast ? 1 : 0, NONCE_BYTES - 1)
  return nonce
}

/**
 * Encrypts a stream as it comes, one chunk in memory at a time.
 * @param context where the file belongs, down to the one file; it opens nowhere else
 */
export async function* sealStream(
  source: AsyncIterable<Uint8Array>,
  context: string,
): AsyncGenerator<Buffer, void, undefined> {
  const salt = randomBytes(SALT_BYTES)
  const header = Buffer.concat([MAGIC, Buffer.from([VERSION]), salt])
  const key = keyOf(salt, context)
  yield header
  let number = 0
  const sealed = (chunk: Buffer, isLast: boolean) => {
    const cipher = createCipheriv(ALGORITHM, key, nonceOf(number, isLast))
    cipher.setAAD(header)
    number += 1
    return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()])
  }
  const chunk = Buffer.alloc(CHUNK_BYTES)
  let filled = 0
  for await (const piece of source) {
    for (let taken = 0; taken < piece.length; ) {
      // A full chunk is written when something follows: only then it is known not to be the last one.
      if (filled === CHUNK_BYTES) {
        yield sealed(chunk, false)
        filled = 0
      }
      const part = piece.subarray(taken, taken + CHUNK_BYTES - filled)
      chunk.set(part, filled)
      filled += part.length
      taken += part.length
    }
  }
  yield sealed(chunk.subarray(0, filled), true)
}

/** A sealed file that was opened: any part of its content, each byte of it verified. */
export type OpenedFile = Bytes & { stream: () => AsyncGenerator<Buffer, void, undefined> }

/**
 * Opens a sealed file with the context it was made with. Its end is verified at once, so that a cut file is
 * noticed before anything of it is given away; every chunk is verified when it is read.
 * @param sealed the encrypted bytes as they lie in the store
 * @throws SealError where a byte was altered, or the context or key is another
 */
export async function openSealed(sealed: Bytes, context: string): Promise<OpenedFile> {
  const body = sealed.size - HEADER_BYTES
  const count = Math.ceil(body / SEALED_CHUNK)
  const size = body - count * TAG_BYTES
  const header = await sealed.read(0, HEADER_BYTES)
  const isKnown = header.subarray(0, MAGIC.length).equals(MAGIC) && header[MAGIC.length] === VERSION
  if (!isKnown || count < 1 || size < 0 || (count > 1 && size <= (count - 1) * CHUNK_BYTES))
    throw new SealError()
  const key = keyOf(header.subarray(MAGIC.length + 1), context)
  const kept = new Map<number, Buffer>()

  async function chunkAt(number: number): Promise<Buffer> {
    const known = kept.get(number)
    if (known) return known
    const start = HEADER_BYTES + number * SEALED_CHUNK
    const bytes = await sealed.read(start, Math.min(SEALED_CHUNK, sealed.size - start))
    const chunk = open(bytes, nonceOf(number, number === count - 1))
    kept.set(number, chunk)
    const [oldest] = kept.keys()
    if (kept.size > KEPT_CHUNKS && oldest !== undefined) kept.delete(oldest)
    return chunk
  }

  function open(bytes: Buffer, nonce: Buffer): Buffer {
    if (bytes.length < TAG_BYTES) throw new SealError()
    const decipher = createDecipheriv(ALGORITHM, key, nonce)
    decipher.setAAD(header)
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    const chunk = decipher.update(bytes.subarray(0, -TAG_BYTES))
    try {
      return Buffer.concat([chunk, decipher.final()])
    } catch {
      // node:crypto says only "unable to authenticate"; the cause is the same for every reader.
      throw new SealError()
    }
  }

  await chunkAt(count - 1)
  return {
    size,
    read: async (position, length) => {
      const end = Math.min(size, position + length)
      const parts: Buffer[] = []
      for (let at = Math.max(0, position); at < end; ) {
        const number = Math.floor(at / CHUNK_BYTES)
        const offset = at - number * CHUNK_BYTES
        const part = (await chunkAt(number)).subarray(offset, offset + end - at)
        parts.push(part)
        at += part.length
      }
      return Buffer.concat(parts)
    },
    async *stream() {
      for (let number = 0; number < count; number += 1) yield await chunkAt(number)
    },
  }
}
