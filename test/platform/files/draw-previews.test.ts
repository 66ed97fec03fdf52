import { inflateSync } from 'node:zlib'
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { bytesFrom, gathered } from '#test/support/bytes'
import { quickest } from '#test/support/quickest'
import { cameraData, jpeg, pdf, png } from '#test/support/sample-files'
import { docx, odt, xlsx } from '#test/support/sample-office'
import { drawPreviews, type Preview } from '~/platform/files/draw-previews.server'
import { inspectBytes } from '~/platform/files/inspect-file.server'

/** A PDF whose pages have one colour each. */
async function coloured(...colours: string[]): Promise<Buffer> {
  const document = new PDFDocument({ autoFirstPage: false, size: 'A4' })
  for (const colour of colours) document.addPage().rect(0, 0, 600, 900).fill(colour)
  document.end()
  return gathered(document as unknown as AsyncIterable<Uint8Array>)
}

async function drawn(content: Buffer, kind: 'pdf' | 'png' | 'jpeg', bounds = {}) {
  const previews = await drawPreviews(bytesFrom(content), kind, bounds)
  if (!previews.ok) throw new Error(previews.reason)
  return previews
}

/** The colour in the middle of a preview. */
function colourOf({ png: content, width, height }: Preview): number[] {
  const data = Buffer.from(content)
  const at = data.indexOf('IDAT') + 4
  const pixels = inflateSync(data.subarray(at, at + data.readUInt32BE(at - 8)))
  const middle = Math.floor(height / 2) * (width * 3 + 1) + 1 + Math.floor(width / 2) * 3
  return [...pixels.subarray(middle, middle + 3)]
}

describe('pages of a PDF', () => {
  it('are drawn in their colours, the first ones, as pictures that are sound', async () => {
    const content = await coloured('#ff0000', '#0000ff', '#00ff00')
    const { pageCount, previews } = await drawn(content, 'pdf', { pages: 2, width: 300 })
    expect(pageCount).toBe(3)
    expect(previews.map(({ page, width, height }) => [page, width, height])).toEqual([
      [1, 299, 423],
      [2, 299, 423],
    ])
    expect(previews.map(colourOf)).toEqual([
      [255, 0, 0],
      [0, 0, 255],
    ])
    for (const { png: content, width } of previews) {
      expect(await inspectBytes(bytesFrom(Buffer.from(content)), ['png'])).toMatchObject({
        details: { width },
      })
    }
  })

  it('show what was filled in', async () => {
    const document = new PDFDocument({ size: 'A4' })
    document.font('Helvetica').initForm()
    document.formText('feld', 0, 0, 595, 842, { value: 'x', backgroundColor: '#00ff00' })
    document.end()
    const content = await gathered(document as unknown as AsyncIterable<Uint8Array>)
    const { previews } = await drawn(content, 'pdf')
    expect(previews.map(colourOf)).toEqual([[0, 255, 0]])
  })

  it('are never larger than the bound, however a page is cut', async () => {
    const long = pdf('3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 10 14000] >>\nendobj')
    const { previews } = await drawn(long, 'pdf', { width: 1000, pixels: 500_000 })
    const [first] = previews
    expect((first?.width ?? 0) * (first?.height ?? 0)).toBeLessThan(600_000)
  })
})

describe('a picture', () => {
  it('is drawn smaller, and never larger than it is', async () => {
    const { previews, pageCount } = await drawn(jpeg(), 'jpeg')
    expect(pageCount).toBe(1)
    expect(previews).toMatchObject([{ page: 1, width: 8, height: 8 }])
    expect((await drawn(png(2, 2), 'png')).previews).toMatchObject([{ width: 2, height: 2 }])
    expect((await drawn(jpeg(), 'jpeg', { width: 4 })).previews).toMatchObject([{ width: 4, height: 4 }])
  })

  it('stands on its feet', async () => {
    const upright = await drawn(jpeg({ width: 16, height: 8 }), 'jpeg')
    expect(upright.previews).toMatchObject([{ width: 16, height: 8 }])
    const turned = jpeg({ width: 16, height: 8, before: [cameraData(0x0112, 'MM', 6)] })
    expect((await drawn(turned, 'jpeg')).previews).toMatchObject([{ width: 8, height: 16 }])
  })
})

describe('no preview', () => {
  it.each([
    ['of office documents', odt(), 'odt', 'none'],
    ['of Word documents', docx(), 'docx', 'none'],
    ['of workbooks', xlsx(), 'xlsx', 'none'],
    ['of a broken PDF', Buffer.from('%PDF-1.7\nnothing\n%%EOF'), 'pdf', 'failed'],
    ['of a broken picture', png(2, 2).subarray(0, 20), 'png', 'failed'],
    ['of a broken photograph', jpeg({ isCut: true }), 'jpeg', 'failed'],
  ] as const)('%s', async (_what, content, kind, reason) => {
    expect(await drawPreviews(bytesFrom(content), kind)).toEqual({ ok: false, reason })
  })

  it('where it takes too long: the thread is ended', async () => {
    const draw = async () => {
      const previews = await drawPreviews(bytesFrom(await coloured('#ff0000')), 'pdf', { milliseconds: 5 })
      expect(previews).toEqual({ ok: false, reason: 'tooLong' })
    }
    expect(await quickest(5000, draw)).toBeLessThan(5000)
  })

  it('of a file that would not fit into memory: it is not even read', async () => {
    const huge = { size: 65_000_001, read: () => Promise.reject(new Error('read')) }
    expect(await drawPreviews(huge, 'pdf')).toEqual({ ok: false, reason: 'tooLarge' })
    for (const [kind, content] of [
      ['png', png(9000, 9000)],
      ['jpeg', jpeg({ width: 9000, height: 9000 })],
    ] as const) {
      expect(await drawPreviews(bytesFrom(content), kind)).toEqual({ ok: false, reason: 'tooLarge' })
    }
  })
})
