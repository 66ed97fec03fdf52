import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { drawTable, type TablePart } from './tagged-table.server'

const { resolve } = createRequire(import.meta.url)
/** Fonts of a wide character set, embedded: PDF/UA asks for it, and a name may be written in any script. */
const fontFile = (name: string) => resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`)
const FONTS = {
  text: fontFile('DejaVuSans'),
  bold: fontFile('DejaVuSans-Bold'),
  code: fontFile('DejaVuSansMono'),
}
const SIZES = { h1: 18, h2: 13, text: 10, code: 8, table: 9 }
const MARGIN = 64
/** Accessible (PDF/UA-1), or accessible and made to be kept (PDF/A-2a, ISO 19005-2): a document names only one. */
export type PdfStandard = 'PDF/UA' | 'PDF/A-2a'
const GREY = '#4a4a4a'
/** What no font of ours can draw becomes a box, so that the document stays readable and valid. */
const MISSING = '\u25a1'

export type Part =
  | { kind: 'h1' | 'h2' | 'text' | 'code'; text: string }
  | { kind: 'facts'; facts: readonly { term: string; value: string }[] }
  | TablePart

type Settings = {
  title: string
  language: 'de' | 'en'
  author: string
  createdAt: Date
  parts: readonly Part[]
  standard?: PdfStandard
}

/**
 * A tagged PDF of headings, paragraphs, lists of facts and tables, with its fonts inside. For an archive it also says
 * which colours it means. @returns its bytes
 */
export async function taggedPdf(settings: Settings): Promise<Buffer> {
  const { title, language, author, createdAt, parts, standard = 'PDF/UA' } = settings
  const options: PDFKit.PDFDocumentOptions = {
    ...{ size: 'A4', margin: MARGIN, pdfVersion: '1.7', tagged: true, displayTitle: true },
    ...{ lang: language, font: FONTS.text },
    // An archived document may name only what its XMP says as well, and pdfkit writes no date of a change there.
    info: {
      ...{ Title: title, Author: author, CreationDate: createdAt },
      ...(standard === 'PDF/UA' && { ModDate: createdAt }),
    },
  }
  // The types of pdfkit do not know this standard yet.
  const document = new PDFDocument(Object.assign(options, { subset: standard as string }))
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  const isDone = new Promise<void>((done, fail) => document.once('end', done).once('error', fail))
  const root = document.struct('Document')
  document.addStructure(root)
  for (const part of parts) {
    root.add(structure(document, part))
    if (part.kind !== 'table') continue
    const known = (text: string) => drawable(document, text)
    drawTable(part, { document, parent: root, fonts: FONTS, size: SIZES.table, drawable: known })
  }
  root.end()
  document.end()
  await isDone
  return Buffer.concat(chunks)
}

/** A part of the document; of a table only its caption, since pdfkit draws tables by itself. */
function structure(document: PDFKit.PDFDocument, part: Part): PDFKit.PDFStructureElement {
  if (part.kind === 'table')
    return document.struct('P', {}, () => write(document, 'bold', SIZES.text, part.caption, 12))
  if (part.kind === 'facts') {
    const items = part.facts.map(({ term, value }) =>
      document.struct('LI', {}, [
        document.struct('Lbl', {}, () => write(document, 'bold', SIZES.text, term, 8)),
        document.struct('LBody', {}, () => write(document, 'text', SIZES.text, value, 1)),
      ]),
    )
    return document.struct('L', {}, items)
  }
  const { kind, text } = part
  if (kind === 'h1') return document.struct('H1', {}, () => write(document, 'bold', SIZES.h1, text, 0))
  if (kind === 'h2') return document.struct('H2', {}, () => write(document, 'bold', SIZES.h2, text, 22))
  return document.struct('P', {}, () => write(document, kind, SIZES[kind], text, 8))
}

function write(
  document: PDFKit.PDFDocument,
  font: keyof typeof FONTS,
  size: number,
  text: string,
  space: number,
) {
  document
    .font(FONTS[font])
    .fontSize(size)
    .fillColor(font === 'code' ? GREY : 'black')
  document.y += space
  document.text(drawable(document, text), { lineGap: 2 })
}

type Fontkit = { hasGlyphForCodePoint: (codePoint: number) => boolean }

function drawable(document: PDFKit.PDFDocument, text: string): string {
  // pdfkit keeps the opened font here; its types do not name it.
  const { font } = (document as unknown as { _font: { font: Fontkit } })._font
  const known = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
  return Array.from(text.normalize('NFC'), (one) => (one === '\n' || known(one) ? one : MISSING)).join('')
}
