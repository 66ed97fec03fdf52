import { joinClasses } from './join-classes'
import { ResponsiveTable } from './responsive-table'

/** A table of texts: the first cell of a row names it. */
export type TextTable = {
  key: string
  caption: string
  columns: readonly { label: string; isNumeric: boolean }[]
  rows: readonly (readonly string[])[]
  /** its last row is the sum of the others */
  hasTotal: boolean
}

/** More columns than this find no room beside each other. */
const MOST_COLUMNS = 7

type Row = { cells: readonly string[]; key: string; isTotal: boolean }
type Props = { tables: readonly TextTable[]; isCaptionHidden?: boolean }

/** Tables of texts below each other. Their widths follow the place that they are in, not the screen. */
export function TextTables({ tables, isCaptionHidden = false }: Props) {
  return (
    <div className="ui-text-tables">
      {tables.map(({ key, caption, columns, rows, hasTotal }) => (
        <div key={key} className={joinClasses(columns.length > MOST_COLUMNS && 'ui-text-tables__many')}>
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
