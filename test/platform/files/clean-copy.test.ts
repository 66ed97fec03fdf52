import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { bytesFrom, gathered } from '#test/support/bytes'
import { cameraData, chunk, jpeg, pdf, png, pngText } from '#test/support/sample-files'
import { unfolded } from '#test/support/unfold'
import { FILE_KINDS, type FileKind } from '~/domain/file/file-types'
import { cleanCopy } from '~/platform/files/clean-copy.server'
import { inspectBytes } from '~/platform/files/inspect-file.server'
import { orientationOf } from '~/platform/files/orientation'

const SPY = 'Wilhelmine Geheim'

/** The copy of a file that tells a name: the name is found before, nowhere afterwards, and the copy is sound. */
async function copyOf(content: Buffer, kind: FileKind, secret = SPY): Promise<Buffer> {
  expect(await unfolded(content)).toContain(secret)
  const copy = await gathered(cleanCopy(bytesFrom(content), kind))
  expect(await unfolded(copy)).not.toContain(secret)
  expect(await inspectBytes(bytesFrom(copy), FILE_KINDS)).toMatchObject({ ok: true, kind })
  return copy
}

const segment = (code: number, data: string | Buffer) => {
  const body = Buffer.from(data as string, 'latin1')
  return Buffer.concat([Buffer.from([0xff, code, (body.length + 2) >> 8, (body.length + 2) & 0xff]), body])
}

describe('a photograph', () => {
  it('keeps its picture and its colours, and nothing that names somebody', async () => {
    const before = [
      cameraData(0x8825),
      segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x>${SPY}</x>`),
      segment(0xed, `Photoshop 3.0\0${SPY}`),
      segment(0xfe, SPY),
      segment(0xe2, `MPF\0${SPY}`),
      segment(0xe2, 'ICC_PROFILE\0\x01\x01colours'),
      segment(0xee, 'Adobe\0d\0\0\0\0\0\x01'),
    ]
    const copy = await copyOf(Buffer.concat([jpeg({ before }), Buffer.from(SPY)]), 'jpeg')
    expect(copy.includes('colours')).toBe(true)
    expect(copy.includes('Adobe')).toBe(true)
    expect(copy.includes('Exif')).toBe(false)
    expect(copy.length).toBeLessThan(jpeg({ before: before.slice(-2) }).length + 1)
  })

  it('that tells nothing is the same to the byte', async () => {
    expect(await gathered(cleanCopy(bytesFrom(jpeg()), 'jpeg'))).toEqual(jpeg())
  })

  it.each(['II', 'MM'] as const)('stays the right side up (%s)', async (order) => {
    const camera = cameraData(0x0112, order, 6)
    const content = jpeg({ before: [camera, segment(0xfe, SPY)] })
    const copy = await copyOf(content, 'jpeg')
    const exif = copy.indexOf('Exif\0\0')
    expect(orientationOf(copy.subarray(exif + 6))).toBe(6)
  })

  it('loses what stands between its scans', async () => {
    const scan = segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]))
    const whole = jpeg()
    const twice = Buffer.concat([
      whole.subarray(0, -2),
      Buffer.from([0xff, 0x00, 0xff, 0xd0, 0x12]),
      segment(0xfe, SPY),
      scan,
      Buffer.from([0x3f, 0xff, 0xd9]),
    ])
    const copy = await copyOf(twice, 'jpeg')
    expect(copy.length).toBe(twice.length - SPY.length - 4)
  })

  it('that is broken has no copy', async () => {
    await expect(gathered(cleanCopy(bytesFrom(jpeg({ isCut: true })), 'jpeg'))).rejects.toThrow('damaged')
  })
})

it('a picture loses its texts, its time and its camera, and keeps its pixels', async () => {
  const tiff = cameraData(0x0112, 'MM', 3).subarray(10)
  const content = png(
    2,
    2,
    pngText(SPY),
    chunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${SPY}`)),
    chunk('tIME', Buffer.alloc(7, 1)),
    chunk('eXIf', Buffer.concat([tiff, Buffer.from(SPY)])),
    chunk('iCCP', Buffer.from(`${SPY}\0\0profile`)),
    chunk('gAMA', Buffer.alloc(4, 1)),
    chunk('prVt', Buffer.from(SPY)),
  )
  const copy = await copyOf(content, 'png')
  const names = [...copy.toString('latin1').matchAll(/IHDR|tEXt|iTXt|tIME|eXIf|iCCP|gAMA|prVt|IDAT|IEND/g)]
  expect(names.map(([name]) => name)).toEqual(['IHDR', 'eXIf', 'iCCP', 'gAMA', 'IDAT', 'IEND'])
  expect(orientationOf(copy.subarray(copy.indexOf('eXIf') + 4))).toBe(3)
})

describe('a PDF', () => {
  it('loses its properties, notes’ authors, data of programs and signatures, in the open or packed', async () => {
    const objects = [
      `4 0 obj\n<< /Author (${SPY}) /Producer (${SPY}) >>\nendobj`,
      `5 0 obj\n<< /Type /Metadata /Subtype /XML /Length ${SPY.length} >>\nstream\n${SPY}\nendstream\nendobj`,
      `6 0 obj\n<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (${SPY}) /NM (${SPY}) /M (D:2026) /Contents (Bitte) >>\nendobj`,
      `7 0 obj\n<< /Subtype /Widget /Rect [0 0 9 9] /FT /Sig /T (Feld) /V << /ByteRange [0 1 2 3] /Name (${SPY}) >> >>\nendobj`,
      `8 0 obj\n<< /Nobody (${SPY}) >>\nendobj`,
      `1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R /PieceInfo << /X (${SPY}) >> /AcroForm << /Fields [7 0 R] /SigFlags 3 >> >>\nendobj`,
      '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [6 0 R 7 0 R] >>\nendobj',
    ]
    const copy = await copyOf(pdf(objects.join('\n'), '/Info 4 0 R'), 'pdf')
    const text = await unfolded(copy)
    expect(text).toContain('(Bitte)')
    expect(text).toContain('(Feld)')
    expect(text).not.toMatch(/D:2026|\/SigFlags|\/Info/)
  })

  it('loses what earlier rounds of saving have left behind', async () => {
    const first = pdf(`4 0 obj\n<< /Note (${SPY}) >>\nendobj`)
    const second = Buffer.from(
      '4 0 obj\n<< /Note (neu) >>\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n0\n%%EOF\n',
    )
    await copyOf(Buffer.concat([first, second]), 'pdf')
  })

  it('keeps its pages and what they say, and cleans the photographs in them', async () => {
    const document = new PDFDocument({ compress: true, info: { Author: SPY, Title: SPY } })
    document.text('Guten Tag')
    document.image(jpeg({ before: [segment(0xfe, SPY)] }), 0, 0)
    document.addPage().text('Zweite Seite')
    document.end()
    const content = await gathered(document as unknown as AsyncIterable<Uint8Array>)
    const copy = await copyOf(content, 'pdf')
    const text = await unfolded(copy)
    expect(text).toContain('/Count 2')
    expect(text).toContain('/DCTDecode')
  })

  it('that cannot be read has no copy', async () => {
    const broken = Buffer.from('%PDF-1.7\nnothing\n%%EOF\n')
    await expect(gathered(cleanCopy(bytesFrom(broken), 'pdf'))).rejects.toThrow('unreadable')
  })
})
