import { crc32, createDeflateRaw } from 'node:zlib'

export type PartToWrite = { name: string; isStored: boolean; pieces: AsyncIterable<Uint8Array> }

const HEAD = { mark: 'PK\x03\x04', length: 30 }
const ENTRY = { mark: 'PK\x01\x02', length: 46 }
const END = { mark: 'PK\x05\x06', length: 22 }
const VERSION = 20
const UTF8_NAMES = 0x800
/** 1 January 1980, the first day that an archive knows: the time of a copy is nobody's concern. */
const FIRST_DAY = 0x21

type Written = { name: Buffer; method: number; sum: number; packed: number; size: number; position: number }

/**
 * Writes an office document part by part: sums and lengths stand before each part, since office programs do not
 * read a part without packing whose length follows behind it. One packed part at a time is in memory.
 */
export async function* writeZip(parts: AsyncIterable<PartToWrite>): AsyncGenerator<Buffer> {
  const written: Written[] = []
  let position = 0
  for await (const { name, isStored, pieces } of parts) {
    const { data, sum, size } = await pack(pieces, isStored)
    const method = isStored ? 0 : 8
    const part = { name: Buffer.from(name), method, sum, size, packed: data.length, position }
    written.push(part)
    const head = Buffer.alloc(HEAD.length)
    head.write(HEAD.mark, 'latin1')
    writeFacts(head, 4, part)
    yield Buffer.concat([head, part.name, data])
    position += HEAD.length + part.name.length + data.length
  }
  const folder = Buffer.concat(written.map(entryOf))
  const end = Buffer.alloc(END.length)
  end.write(END.mark, 'latin1')
  end.writeUInt16LE(written.length, 8)
  end.writeUInt16LE(written.length, 10)
  end.writeUInt32LE(folder.length, 12)
  end.writeUInt32LE(position, 16)
  yield Buffer.concat([folder, end])
}

function entryOf(part: Written): Buffer {
  const entry = Buffer.alloc(ENTRY.length)
  entry.write(ENTRY.mark, 'latin1')
  entry.writeUInt16LE(VERSION, 4)
  writeFacts(entry, 6, part)
  entry.writeUInt32LE(part.position, 42)
  return Buffer.concat([entry, part.name])
}

/** What stands alike before a part and in the folder at the end. */
function writeFacts(into: Buffer, at: number, { name, method, sum, packed, size }: Written): void {
  into.writeUInt16LE(VERSION, at)
  into.writeUInt16LE(UTF8_NAMES, at + 2)
  into.writeUInt16LE(method, at + 4)
  into.writeUInt16LE(FIRST_DAY, at + 8)
  into.writeUInt32LE(sum, at + 10)
  into.writeUInt32LE(packed, at + 14)
  into.writeUInt32LE(size, at + 18)
  into.writeUInt16LE(name.length, at + 22)
}

async function pack(pieces: AsyncIterable<Uint8Array>, isStored: boolean) {
  let sum = 0
  let size = 0
  async function* counted() {
    for await (const piece of pieces) {
      sum = crc32(piece, sum)
      size += piece.byteLength
      yield piece
    }
  }
  const all: Uint8Array[] = []
  const source = isStored ? counted() : deflated(counted())
  for await (const piece of source) all.push(piece)
  return { data: Buffer.concat(all), sum, size }
}

async function* deflated(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packer = createDeflateRaw()
  const ready: Buffer[] = []
  packer.on('data', (piece: Buffer) => ready.push(piece))
  const feed = (piece: Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      packer.write(piece, (error) => (error ? reject(error) : resolve()))
    })
  for await (const piece of source) {
    await feed(piece)
    yield* ready.splice(0)
  }
  await new Promise<void>((resolve, reject) => {
    packer.on('end', resolve).on('error', reject).end()
  })
  yield* ready.splice(0)
}
