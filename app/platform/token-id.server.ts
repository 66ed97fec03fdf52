import { createHash } from 'node:crypto'

/** The id under which a secret token is stored: its SHA-256 in hex, so that a copy of the table opens nothing. */
export function tokenId(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
