/** A table of texts in a tagged document: its first cells name rows, its columns have their heads. */
export type TablePart = {
  kind: 'table'
  caption: string
  columns: readonly { label: string; isNumeric: boolean }[]
  rows: readonly (readonly string[])[]
}

type Settings = {
  document: PDFKit.PDFDocument
  parent: PDFKit.PDFStructureElement
  fonts: { text: string; bold: string }
  size: number
  /** what the fonts can draw of a text */
  drawable: (text: string) => string
}

const LINE = { top: 0, left: 0, right: 0, bottom: 0.5 }

/** Draws a table below what was drawn last, as wide as the text; it goes on on the next page where it has to. */
export function drawTable({ columns, rows }: TablePart, settings: Settings) {
  const { document, parent, fonts, size, drawable } = settings
  const common = { border: LINE, borderColor: '#8a8a8a', padding: 3 }
  const align = (index: number) => ({ x: columns[index]?.isNumeric ? 'right' : 'left', y: 'top' }) as const
  document.font(fonts.text).fontSize(size).fillColor('black')
  document.y += 4
  const heads = columns.map(({ label }, index) => ({
    ...{
      ...common,
      text: drawable(label),
      align: align(index),
      type: 'TH' as const,
      scope: 'Column' as const,
    },
    font: { src: fonts.bold, size },
  }))
  const lines = rows.map((cells) =>
    cells.map((text, index) => ({
      ...{ ...common, text: drawable(text), align: align(index) },
      ...(index === 0 && { type: 'TH' as const, scope: 'Row' as const }),
    })),
  )
  // The types of pdfkit do not know yet that a table can be part of the structure.
  const table: PDFKit.Mixins.TableOptionsWithData = { data: [heads, ...lines] }
  document.table(Object.assign(table, { structParent: parent }))
  document.y += 6
}
