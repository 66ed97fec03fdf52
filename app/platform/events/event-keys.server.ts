import { createHash, createHmac, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import type { Mac } from '~/domain/event/chain'
import { deriveKey } from '../keys.server'

/** The keyed hash (HMAC-SHA256, hex) that chains the events; its key is not in the database. */
export function chainMac(): Mac {
  const key = deriveKey('event-chain')
  return (text) => createHmac('sha256', key).update(text, 'utf8').digest('hex')
}

/** SHA-256, hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}

/** RFC 8410: what stands before the 32 bytes of an Ed25519 private key in PKCS #8. */
const PKCS8_ED25519 = Buffer.from('302e020100300506032b657004220420', 'hex')

/** The Ed25519 key pair that signs checkpoints, derived from the secret key. */
export function checkpointKeys(): { privateKey: KeyObject; publicKey: KeyObject } {
  const der = Buffer.concat([PKCS8_ED25519, deriveKey('checkpoint-signature')])
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  return { privateKey, publicKey: createPublicKey(privateKey) }
}
