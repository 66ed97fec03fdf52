import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto'
import { deriveKey } from './keys.server'

/** PKCS #8 in front of the 32 bytes of an Ed25519 private key (RFC 8410, section 7). */
const PKCS8_HEAD = Buffer.from('302e020100300506032b657004220420', 'hex')
const KEY_ID_DIGITS = 16

/** A key pair of Ed25519 (RFC 8032), derived from the installation's secret: the private half is never stored. */
export type SigningKey = {
  /** first 16 hex digits of the SHA-256 of the public key */
  id: string
  /** 32 bytes, base64url */
  publicKey: string
  /** Signature over the UTF-8 bytes of a text: 64 bytes, base64url. */
  sign: (text: string) => string
}

/** Reading a private key costs more than signing with it: each is read once. */
const read = new Map<string, { secret: Buffer; key: SigningKey }>()

/** @param seedName tells one key from the next; with another secret of the installation it gives another key */
export function deriveSigningKey(seedName: string): SigningKey {
  const secret = deriveKey(`sign:${seedName}`)
  const known = read.get(seedName)
  if (known?.secret.equals(secret)) return known.key
  const key = readSigningKey(secret)
  read.set(seedName, { secret, key })
  return key
}

function readSigningKey(secret: Buffer): SigningKey {
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_HEAD, secret]),
    format: 'der',
    type: 'pkcs8',
  })
  const { x: publicKey } = createPublicKey(privateKey).export({ format: 'jwk' })
  if (!publicKey) throw new Error('An Ed25519 key has a public half')
  return {
    id: keyId(publicKey),
    publicKey,
    sign: (text) => sign(null, Buffer.from(text, 'utf8'), privateKey).toString('base64url'),
  }
}

function keyId(publicKey: string): string {
  const bytes = Buffer.from(publicKey, 'base64url')
  return createHash('sha256').update(bytes).digest('hex').slice(0, KEY_ID_DIGITS)
}

/** The public key in the form that OpenSSL reads (SPKI, PEM). */
export function publicKeyPem(publicKey: string): string {
  return toKey(publicKey).export({ format: 'pem', type: 'spki' }).toString()
}

/** Whether a signature was made over exactly this text with the private half of the key. */
export function isSignedBy(publicKey: string, text: string, signature: string): boolean {
  const bytes = Buffer.from(signature, 'base64url')
  return verify(null, Buffer.from(text, 'utf8'), toKey(publicKey), bytes)
}

function toKey(x: string) {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}
