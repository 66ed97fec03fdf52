import { ResponsiveTable } from './responsive-table'

/** A table of texts: the first cell of a row names it. */
export type TextTable = {
  key: string
  caption: string
  columns: readonly { label: string; isNumeric: boolean }[]
  rows: readonly (readonly string[])[]
  /** its last row is the sum of the others */
  hasTotal: boolean
  /** where a heading says the same already */
  isCaptionHidden?: boolean
}

/** So many columns need a wide place, and more than so many find no room anywhere. */
const SEVERAL = 4
const MOST = 7

function placeFor(columns: number): string | undefined {
  if (columns > MOST) return 'ui-text-tables__many'
  return columns >= SEVERAL ? 'ui-text-tables__several' : undefined
}

type Row = { cells: readonly string[]; key: string; isTotal: boolean }

/** Tables of texts below each other. Their widths follow the place that they are in, not the screen. */
export function TextTables({ tables }: { tables: readonly TextTable[] }) {
  return (
    <div className="ui-text-tables">
      {tables.map(({ key, caption, columns, rows, hasTotal, isCaptionHidden = false }) => (
        <div key={key} className={placeFor(columns.length)}>
          <ResponsiveTable<Row>
            caption={caption}
            isCaptionHidden={isCaptionHidden}
            rows={rows.map((cells, index) => ({
              ...{ cells, key: String(index) },
              isTotal: hasTotal && index === rows.length - 1,
            }))}
            rowKey={(row) => row.key}
            columns={columns.map(({ label, isNumeric }, index) => ({
              ...{ key: String(index), label, isNumeric, isRowHeader: index === 0 },
              cell: ({ cells, isTotal }) => {
                const text = cells[index] ?? ''
                return isTotal && text !== '' ? <strong>{text}</strong> : text
              },
            }))}
          />
        </div>
      ))}
    </div>
  )
}
