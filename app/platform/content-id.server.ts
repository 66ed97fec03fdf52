import { createHash } from 'node:crypto'

/**
 * A UUID of version 8 (RFC 9562) made from content: the same words sent twice are one thing, also where the form may
 * carry no id because its page is the same for everybody.
 */
export function contentId(parts: readonly (string | null)[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex')
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 0x3) | 0x8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
