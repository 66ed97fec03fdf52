import type { Bytes } from '~/platform/files/inspected'

/** Content in memory as a file that can be read from anywhere. */
export function bytesFrom(content: Buffer): Bytes {
  return {
    size: content.length,
    read: async (position, length) => content.subarray(position, position + length),
  }
}

/** All pieces of a stream as one. */
export async function gathered(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}
