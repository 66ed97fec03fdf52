import { crc32, deflateSync } from 'node:zlib'

const latin = (text: string) => Buffer.from(text, 'latin1')

/** A PDF of one empty page. `extra` are more objects, from number 4 on. */
export function pdf(extra = '', trailer = ''): Buffer {
  return latin(
    [
      '%PDF-1.7',
      '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj',
      '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj',
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj',
      ...(extra ? [extra] : []),
      `trailer\n<< /Root 1 0 R /Size 5 ${trailer} >>`,
      'startxref\n0\n%%EOF\n',
    ].join('\n'),
  )
}

/** A PDF whose further objects stand packed in a stream, as most programs write them. */
export function packedPdf(objects: string, head = '/Filter /FlateDecode'): Buffer {
  const data = deflateSync(latin(objects)).toString('latin1')
  return pdf(
    `4 0 obj\n<< /Type /ObjStm /N 1 /First 4 ${head} /Length ${data.length} >>\nstream\n${data}\nendstream\nendobj`,
  )
}

/** A chunk of a PNG, with its sum. */
export function chunk(type: string, data: Buffer): Buffer {
  const head = Buffer.alloc(4)
  head.writeUInt32BE(data.length)
  const body = Buffer.concat([latin(type), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, sum])
}

/** A black picture; `width` and `height` may say more than there is. */
export function png(width = 2, height = 2, ...more: Buffer[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  const pixels = deflateSync(Buffer.alloc((2 + 1) * 2))
  const chunks = [chunk('IHDR', header), ...more, chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([latin('\x89PNG\r\n\x1a\n'), ...chunks])
}

/** A chunk of text for a PNG. */
export const pngText = (text: string) => chunk('tEXt', latin(`Comment\0${text}`))

function segment(code: number, data: number[] | Buffer): Buffer {
  const body = Buffer.from(data)
  return Buffer.concat([Buffer.from([0xff, code, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body])
}

/** A grey picture of 8 by 8 pixels that every program can show. */
export function jpeg({ width = 8, height = 8, before = [] as Buffer[], isCut = false } = {}): Buffer {
  const frame = [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0]
  const oneCode = [1, ...Array.from({ length: 15 }, () => 0), 0]
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, [...latin('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...before,
    segment(0xdb, [0, ...Array.from({ length: 64 }, () => 1)]),
    segment(0xc0, frame),
    segment(0xc4, [0x00, ...oneCode]),
    segment(0xc4, [0x10, ...oneCode]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    Buffer.from(isCut ? [0x3f] : [0x3f, 0xff, 0xd9]),
  ])
}

/** What a camera writes into a picture: one entry, which may be the way to the place. */
export function cameraData(tag: number, order: 'II' | 'MM' = 'II', value = 0): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 12 + 4)
  const isLittle = order === 'II'
  const short = (value: number, at: number) =>
    isLittle ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at)
  tiff.write(order, 'latin1')
  short(42, 2)
  isLittle ? tiff.writeUInt32LE(8, 4) : tiff.writeUInt32BE(8, 4)
  short(1, 8)
  short(tag, 10)
  short(value, 18)
  return segment(0xe1, Buffer.concat([latin('Exif\0\0'), tiff]))
}

/** An empty archive: the shortest thing that programs take for one. */
export const emptyZip = () => Buffer.concat([latin('PK\x05\x06'), Buffer.alloc(18)])

export type Sample = { name: string; content: Uint8Array; type?: string }

/** A form with files as a browser builds it. */
export function formWithFiles(files: readonly Sample[], fields: Record<string, string> = {}): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  for (const { name, content, type = 'application/octet-stream' } of files) {
    form.append('files', new File([Buffer.from(content)], name, { type }))
  }
  return form
}
