import type { Bytes } from './inspected'

const PIECE = 64 * 1024
const MOST_PIECES = 32

/**
 * The same bytes, read in pieces of one size of which the last ones are kept: whoever walks through a file in small
 * steps then asks the disk, the decryption or a storage far away once a piece.
 */
export function cachedBytes(bytes: Bytes): Bytes {
  const pieces = new Map<number, Promise<Buffer>>()
  const piece = (index: number) => {
    const known = pieces.get(index)
    // Used last, it goes last.
    pieces.delete(index)
    const read = known ?? bytes.read(index * PIECE, PIECE)
    pieces.set(index, read)
    // What could not be read is asked for again next time.
    read.catch(() => pieces.delete(index))
    for (const [oldest] of pieces) {
      if (pieces.size <= MOST_PIECES) break
      pieces.delete(oldest)
    }
    return read
  }
  return {
    size: bytes.size,
    read: async (position, length) => {
      const end = Math.min(position + length, bytes.size)
      if (end <= position) return Buffer.alloc(0)
      if (length > MOST_PIECES * PIECE) return bytes.read(position, length)
      const parts: Buffer[] = []
      for (let index = Math.floor(position / PIECE); index * PIECE < end; index += 1) {
        const start = index * PIECE
        parts.push((await piece(index)).subarray(Math.max(0, position - start), end - start))
      }
      // A copy: what is kept must not change under whoever reads next.
      return Buffer.concat(parts)
    },
  }
}
