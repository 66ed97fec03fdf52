import { describe, expect, it } from 'vitest'
import { taggedPdf } from '~/platform/pdf/tagged-document.server'

const made = (standard?: 'PDF/UA' | 'PDF/A-2a') =>
  taggedPdf({
    ...{
      title: 'Titel',
      language: 'de',
      author: 'Brückenschlag',
      createdAt: new Date('2027-01-15T11:00:00Z'),
    },
    parts: [
      { kind: 'h1', text: 'Überschrift' },
      { kind: 'facts', facts: [{ term: 'Ort', value: 'Zingst' }] },
    ],
    ...(standard && { standard }),
  })
const textOf = (pdf: Buffer) => pdf.toString('latin1')

describe('a PDF for the archive', () => {
  it('says that it is one: PDF/A-2a, tagged, in sRGB, with its language and an id', async () => {
    const text = textOf(await made('PDF/A-2a'))
    expect(text).toContain('<pdfaid:part>2</pdfaid:part>')
    expect(text).toContain('<pdfaid:conformance>A</pdfaid:conformance>')
    expect(text).toMatch(/\/OutputIntents \[/)
    expect(text).toMatch(/\/S \/GTS_PDFA1/)
    expect(text).toMatch(/\/MarkInfo \d+ 0 R/)
    expect(text).toMatch(/\/Marked true/)
    expect(text).not.toContain('/ModDate')
    expect(text).toMatch(/\/Lang \(de\)/)
    expect(text).toMatch(/\/ID \[/)
    expect(text).toMatch(/\/FontFile2 /)
    expect(text).not.toMatch(/\/Encrypt|\/JavaScript|\/EmbeddedFile/)
  })

  it('is one only where that was asked for', async () => {
    const text = textOf(await made())
    expect(text).not.toContain('pdfaid')
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })
})
