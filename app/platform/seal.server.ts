import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { deriveKey } from './keys.server'

const VERSION = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16
const HEADER_BYTES = 1 + NONCE_BYTES + TAG_BYTES

/** Sealed bytes that do not open: altered, cut, of another context or of another installation. */
export class SealError extends Error {
  constructor() {
    super('The sealed content cannot be opened: it was altered, or it belongs to another context or key.')
  }
}

function associated(context: string): Buffer {
  return Buffer.concat([Buffer.from([VERSION]), Buffer.from(context, 'utf8')])
}

/**
 * Encrypts a text (AES-256-GCM, a random nonce, a key derived for the context).
 * @param context where the content belongs, for example `challenge:ID`; it opens nowhere else
 * @returns version (1 byte), nonce (12), tag (16), ciphertext
 */
export function seal(plaintext: string, context: string): Uint8Array<ArrayBuffer> {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', deriveKey(`seal:${context}`), nonce)
  cipher.setAAD(associated(context))
  const encrypted = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()])
  const sealed = new Uint8Array(HEADER_BYTES + encrypted.length)
  sealed[0] = VERSION
  sealed.set(nonce, 1)
  sealed.set(cipher.getAuthTag(), 1 + NONCE_BYTES)
  sealed.set(encrypted, HEADER_BYTES)
  return sealed
}

/**
 * Opens what `seal` made with the same context.
 * @throws SealError when a byte was altered or the context or key is another
 */
export function unseal(sealed: Uint8Array, context: string): string {
  if (sealed.length < HEADER_BYTES || sealed[0] !== VERSION) throw new SealError()
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES)
  const decipher = createDecipheriv('aes-256-gcm', deriveKey(`seal:${context}`), nonce)
  decipher.setAAD(associated(context))
  decipher.setAuthTag(sealed.subarray(1 + NONCE_BYTES, HEADER_BYTES))
  const opened = decipher.update(sealed.subarray(HEADER_BYTES))
  try {
    return Buffer.concat([opened, decipher.final()]).toString('utf8')
  } catch {
    // node:crypto says only "unable to authenticate"; the cause is the same for every reader.
    throw new SealError()
  }
}
