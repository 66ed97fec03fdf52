import { createHmac, timingSafeEqual } from 'node:crypto'
import { type ChosenKind, isChosenKind } from '~/domain/notification/kinds'
import { deriveKey } from '~/platform/keys.server'

/** What one link ends: mails of one kind, or everything that comes gathered. */
export type UnsubscribeScope = ChosenKind | 'digest'

const MAC_BYTES = 32
const ID_BYTES = 16
const UUID_PARTS = /^(.{8})(.{4})(.{4})(.{4})/

function macOf(id: Buffer, scope: string): Buffer {
  return createHmac('sha256', deriveKey('unsubscribe')).update(id).update(scope, 'utf8').digest()
}

/**
 * The token behind a link that ends mails. Nothing is stored: it names person and scope and proves by its MAC
 * that we wrote it. It opens nothing else, and it does not expire, for mails are kept for years.
 */
export function unsubscribeToken(userId: string, scope: UnsubscribeScope): string {
  const id = Buffer.from(userId.replaceAll('-', ''), 'hex')
  return Buffer.concat([macOf(id, scope), id, Buffer.from(scope, 'utf8')]).toString('base64url')
}

/** Reads a token; null for everything that we did not write. */
export function readUnsubscribeToken(token: string): { userId: string; scope: UnsubscribeScope } | null {
  const bytes = Buffer.from(token, 'base64url')
  const id = bytes.subarray(MAC_BYTES, MAC_BYTES + ID_BYTES)
  const scope = bytes.subarray(MAC_BYTES + ID_BYTES).toString('utf8')
  if (bytes.toString('base64url') !== token || id.length !== ID_BYTES) return null
  if (!timingSafeEqual(bytes.subarray(0, MAC_BYTES), macOf(id, scope))) return null
  if (scope !== 'digest' && !isChosenKind(scope)) return null
  return { userId: id.toString('hex').replace(UUID_PARTS, '$1-$2-$3-$4-'), scope }
}
