import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cameraData, emptyZip, jpeg, packedPdf, pdf, png, pngText } from '#test/support/sample-files'
import { ATTACHMENT_KINDS } from '~/domain/file/file-types'
import { inspectFile } from '~/platform/files/inspect-file.server'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'inspect-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function look(content: Uint8Array | string) {
  const file = path.join(folder, 'file')
  await writeFile(file, content)
  return inspectFile(file, ATTACHMENT_KINDS)
}
const reasonOf = async (content: Uint8Array | string) => {
  const looked = await look(content)
  return looked.ok ? null : looked.reason
}
const withBytes = (content: Buffer, at: number, ...bytes: number[]) => {
  const changed = Buffer.from(content)
  changed.set(bytes, at < 0 ? changed.length + at : at)
  return changed
}
const join = (...parts: (Buffer | string)[]) => Buffer.concat(parts.map((part) => Buffer.from(part)))

describe('what is taken', () => {
  it('is known by its content', async () => {
    expect(await look(pdf())).toEqual({ ok: true, kind: 'pdf', mediaType: 'application/pdf', details: {} })
    expect(await look(png(2, 2))).toMatchObject({ kind: 'png', details: { width: 2, height: 2 } })
    expect(await look(jpeg())).toMatchObject({ mediaType: 'image/jpeg', details: { width: 8, height: 8 } })
  })

  it.each(['II', 'MM'] as const)('says what a photograph tells beside the picture (%s)', async (order) => {
    const taken = await look(jpeg({ before: [cameraData(0x010f, order)] }))
    expect(taken).toMatchObject({ ok: true, details: { hasCameraData: true } })
    expect(taken).not.toHaveProperty('details.hasPlace')
    const placed = await look(jpeg({ before: [cameraData(0x8825, order)] }))
    expect(placed).toMatchObject({ details: { hasCameraData: true, hasPlace: true } })
  })

  it('may be a PDF with packed objects, blanks at its end, and names that only begin alike', async () => {
    expect(await reasonOf(packedPdf('5 0 << /Type /Annot /Subtype /Link >>'))).toBeNull()
    expect(await reasonOf(join(pdf(), '\r\n \0\0'))).toBeNull()
    expect(
      await reasonOf(pdf('4 0 obj << /EncryptMetadata false /LaunchPad 1 /JavaScripts 2 >> endobj')),
    ).toBeNull()
  })

  it('may be a photograph with data of the camera behind its end', async () => {
    expect(await reasonOf(join(jpeg(), 'SEFH something SEFT'))).toBeNull()
  })
})

describe('what is refused', () => {
  it.each([
    ['nothing', Buffer.alloc(0), 'empty'],
    ['a text', 'Guten Tag', 'wrongType'],
    ['a page', '<!doctype html><script>alert(1)</script>', 'wrongType'],
    ['a drawing with programs', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', 'wrongType'],
    ['a program', join('MZ', Buffer.alloc(200)), 'wrongType'],
    ['an archive', emptyZip(), 'wrongType'],
    ['a moving picture', join('GIF89a', Buffer.alloc(30)), 'wrongType'],
    ['a PDF behind something', join('GIF89a junk\n', pdf()), 'twoInOne'],
    ['a PDF behind a blank', join('\n', pdf()), 'twoInOne'],
    ['a PDF with an archive behind', join(pdf(), emptyZip()), 'twoInOne'],
    [
      'a PDF with an archive before its end',
      pdf(`4 0 obj stream ${emptyZip().toString('latin1')} endstream`),
      'twoInOne',
    ],
    ['a PDF with a page behind', join(pdf(), '<html>'), 'twoInOne'],
    ['a PDF without an end', pdf().subarray(0, 200), 'damaged'],
    ['a PDF of no version', join('%PDF-x\n%%EOF'), 'damaged'],
    ['a picture with an archive behind', join(png(), emptyZip()), 'twoInOne'],
    ['a picture with bytes behind', join(png(), 'x'), 'twoInOne'],
    ['a picture with a PDF inside', png(2, 2, pngText('%PDF-1.4')), 'twoInOne'],
    ['a photograph with an archive behind', join(jpeg(), emptyZip()), 'twoInOne'],
    ['a picture of no pixels', png(0, 2), 'damaged'],
    ['a picture that is cut', png().subarray(0, -6), 'damaged'],
    ['a picture that is cut before its end', png().subarray(0, -12), 'damaged'],
    ['a picture with a wrong byte', withBytes(png(), -20, 0xaa), 'damaged'],
    ['a picture too large for a computer', png(20_000, 20_000), 'tooManyPixels'],
    ['a photograph that is cut', jpeg({ isCut: true }), 'damaged'],
    ['a photograph that ends in its head', jpeg().subarray(0, 40), 'damaged'],
    ['a photograph too large for a computer', jpeg({ width: 60_000, height: 60_000 }), 'tooManyPixels'],
    ['a photograph without a size', jpeg({ height: 0 }), 'damaged'],
  ] as const)('%s', async (_what, content, reason) => {
    expect(await reasonOf(content)).toBe(reason)
  })

  it.each([
    ['/Encrypt 9 0 R', 'encrypted'],
    ['/OpenAction << /S /JavaScript /JS (app.alert) >>', 'script'],
    ['/OpenAction << /S /J#61vaScript /JS (app.alert) >>', 'script'],
    ['/OpenAction << /S /#4AavaScrip#74 >>', 'script'],
    ['/OpenAction << /S /Launch /F (cmd.exe) >>', 'launch'],
    ['/Names << /EmbeddedFiles 8 0 R >>', 'filesInside'],
    ['/Type /EmbeddedFile', 'filesInside'],
    ['/Subtype/FileAttachment/FS 8 0 R', 'filesInside'],
  ])('a PDF that says %s, in the open or packed', async (words, reason) => {
    expect(await reasonOf(pdf(`4 0 obj << ${words} >> endobj`))).toBe(reason)
    expect(await reasonOf(packedPdf(`5 0 << ${words} >>`))).toBe(reason)
  })

  it('finds a name where two pieces of a long file meet', async () => {
    for (const shift of [0, 3, 9]) {
      const filling = `4 0 obj (${'x'.repeat(256 * 1024 - 300 - shift)}) endobj`
      const words = `5 0 obj << /S /JavaScript >> endobj ${'%'.repeat(500)}`
      const position = pdf(`${filling}\n${words}`).indexOf('/JavaScript')
      expect(Math.abs(position - 256 * 1024)).toBeLessThan(300)
      expect(await reasonOf(pdf(`${filling}\n${words}`))).toBe('script')
    }
  })

  it('what is cut into crumbs, before it takes long to walk through them', async () => {
    const part = packedPdf('5 0 <<>>').toString('latin1')
    const one = part.slice(part.indexOf('4 0 obj'), part.indexOf('trailer'))
    const started = performance.now()
    expect(await reasonOf(pdf(one.repeat(1000)))).toBeNull()
    expect(await reasonOf(pdf(one.repeat(20_000)))).toBe('unreadable')
    expect(
      await reasonOf(png(2, 2, Buffer.concat(Array.from({ length: 200_000 }, () => pngText(''))))),
    ).not.toBeNull()
    const filled = Buffer.concat([jpeg().subarray(0, 2), Buffer.alloc(5_000_000, 0xff), jpeg().subarray(2)])
    expect(await reasonOf(filled)).not.toBeNull()
    expect(performance.now() - started).toBeLessThan(10_000)
  }, 30_000)

  it('a PDF whose packed parts cannot be unpacked, or unfold without end', async () => {
    expect(await reasonOf(packedPdf('5 0 <<>>', '/Filter /LZWDecode'))).toBe('unreadable')
    expect(await reasonOf(packedPdf('5 0 <<>>', '/Filter [/ASCIIHexDecode /FlateDecode]'))).toBe('unreadable')
    expect(await reasonOf(packedPdf('5 0 <<>>', '/#46ilter /FlateDecode'))).toBe('unreadable')
    expect(await reasonOf(packedPdf(' '.repeat(17_000_000)))).toBe('unreadable')
    const broken = packedPdf('5 0 << /Type /Annot >>')
    expect(await reasonOf(withBytes(broken, broken.indexOf('stream\n') + 9, 1, 2, 3, 4))).toBe('unreadable')
  })
})
