import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pdfText } from '#test/support/pdf-text'
import { taggedPdf } from '~/platform/pdf/tagged-document.server'

const AT = new Date('2026-11-26T08:00:00Z')

function make(name: string) {
  return taggedPdf({
    title: `Beleg für ${name}`,
    ...{ language: 'de', author: 'Brückenschlag', createdAt: AT },
    parts: [
      { kind: 'h1', text: `Beleg für ${name}` },
      { kind: 'facts', facts: [{ term: 'Eingereicht', value: 'gestern' }] },
      { kind: 'h2', text: 'Code' },
      { kind: 'code', text: 'x'.repeat(1200) },
    ],
  })
}

/** The objects of a file as text, packed streams unpacked. */
function objectsOf(pdf: Buffer): string {
  const text = pdf.toString('latin1')
  const streams = [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
    } catch (error) {
      // Metadata stand there as they are.
      if (error instanceof Error) return packed
      throw error
    }
  })
  return [text, ...streams].join('\n')
}

describe('a tagged document', () => {
  it('says its language, its title and its standard, and marks headings, lists and paragraphs', async () => {
    const objects = objectsOf(await make('Rostock'))
    expect(objects).toMatch(/^%PDF-1\.7/)
    for (const mark of ['/StructTreeRoot', '/Marked true', '/Lang (de)', '/DisplayDocTitle true'])
      expect(objects).toContain(mark)
    expect(objects).toContain('<pdfuaid:part>1</pdfuaid:part>')
    for (const tag of ['/Document', '/H1', '/H2', '/L', '/LI', '/Lbl', '/LBody', '/P'])
      expect(objects).toContain(`/S ${tag}`)
  })

  it('embeds its fonts, and every text belongs to a tag', async () => {
    const objects = objectsOf(await make('Rostock'))
    expect(objects.match(/\/FontFile2/g)).toHaveLength(3)
    const begun = objects.match(/ BDC\b/g)?.length ?? 0
    expect(begun).toBeGreaterThan(4)
    expect(objects.match(/\bEMC\b/g)).toHaveLength(begun)
  })

  it('draws a box for what its fonts cannot draw, and never fails on it', async () => {
    for (const name of ['漢字', '👩‍🔬 Labor', 'Ѐ Ж ß ẞ', '‮gedreht', 'a\u0301'])
      expect((await make(name)).length).toBeGreaterThan(5000)
  })
})

it('marks a table: its rows, its heads for columns and rows, and goes on over pages', async () => {
  const rows = Array.from({ length: 80 }, (_one, index) => [`Posten ${index}`, `${index},00 €`])
  const pdf = await taggedPdf({
    ...{ title: 'Kosten', language: 'de', author: 'Brückenschlag', createdAt: AT, standard: 'PDF/A-2a' },
    parts: [
      {
        ...{ kind: 'table', caption: 'Kosten des Piloten', rows },
        columns: [
          { label: 'Posten', isNumeric: false },
          { label: 'Betrag', isNumeric: true },
        ],
      },
    ],
  })
  const objects = objectsOf(pdf)
  const count = (mark: RegExp) => objects.match(mark)?.length ?? 0
  expect([count(/\/S \/Table\b/g), count(/\/S \/TR\b/g)]).toEqual([1, 81])
  expect([count(/\/S \/TH\b/g), count(/\/S \/TD\b/g)]).toEqual([82, 80])
  expect([count(/\/Scope \/Column/g), count(/\/Scope \/Row/g)]).toEqual([2, 80])
  expect(count(/\/Type \/Page\b/g)).toBeGreaterThan(1)
  const text = pdfText(pdf)
  for (const part of ['Kosten des Piloten', 'Posten 79', '79,00 €']) expect(text).toContain(part)
})
