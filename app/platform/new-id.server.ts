import { randomBytes } from 'node:crypto'

/** The largest number that fits between the time and what is random. */
const MOST = 0xfff
let latest = { milliseconds: 0, number: 0 }

/**
 * A new UUID, version 7 (RFC 9562, method 1): ids that this process made later sort later, also those of one
 * millisecond, which are numbered from a random beginning. What is left of the bytes is random.
 */
export function newId(at: Date = new Date()): string {
  const bytes = randomBytes(16)
  const milliseconds = at.getTime()
  const isSame = milliseconds === latest.milliseconds
  const number = isSame ? Math.min(latest.number + 1, MOST) : bytes.readUInt16BE(6) & (MOST >> 1)
  latest = { milliseconds, number }
  bytes.writeUIntBE(milliseconds, 0, 6)
  bytes.writeUInt16BE(0x7000 | number, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
