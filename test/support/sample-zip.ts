import { crc32, deflateRawSync } from 'node:zlib'

/** One part of an archive; what its head or its entry in the folder say may be wrong. */
export type SamplePart = {
  name: string
  content: Uint8Array | string
  isStored?: boolean
  flags?: number
  /** compression method, where it is neither stored nor deflated */
  method?: number
  nameInHead?: string
  sum?: number
  size?: number
}

const latin = (text: string) => Buffer.from(text, 'latin1')

function fields(layout: readonly [number, 2 | 4][]): Buffer {
  return Buffer.concat(
    layout.map(([value, width]) => {
      const field = Buffer.alloc(width)
      width === 2 ? field.writeUInt16LE(value) : field.writeUInt32LE(value)
      return field
    }),
  )
}

/** An archive, part after part. `gap` are bytes between the parts and the folder, `comment` those behind it. */
export function zipOf(parts: readonly SamplePart[], { gap = '', comment = '' } = {}): Buffer {
  const body: Buffer[] = []
  const folder: Buffer[] = []
  let position = 0
  for (const part of parts) {
    const content = Buffer.from(part.content)
    const method = part.method ?? (part.isStored ? 0 : 8)
    const data = method === 0 ? content : deflateRawSync(content)
    const name = Buffer.from(part.name)
    const same: [number, 2 | 4][] = [
      [part.flags ?? 0, 2],
      [method, 2],
      [0, 2],
      [0x21, 2],
      [part.sum ?? crc32(content), 4],
      [data.length, 4],
      [part.size ?? content.length, 4],
    ]
    const nameInHead = Buffer.from(part.nameInHead ?? part.name)
    const head = [latin('PK\x03\x04'), fields([[20, 2], ...same, [nameInHead.length, 2], [0, 2]]), nameInHead]
    folder.push(latin('PK\x01\x02'), fields([[20, 2], [20, 2], ...same, [name.length, 2]]))
    folder.push(
      fields([
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [position, 4],
      ]),
      name,
    )
    body.push(...head, data)
    position += Buffer.concat(head).length + data.length
  }
  const entries = Buffer.concat(folder)
  const end = fields([
    [0, 2],
    [0, 2],
    [parts.length, 2],
    [parts.length, 2],
    [entries.length, 4],
    [position + gap.length, 4],
    [comment.length, 2],
  ])
  return Buffer.concat([...body, latin(gap), entries, latin('PK\x05\x06'), end, latin(comment)])
}
