import { ResponsiveTable } from '~/ui/responsive-table'
import type { TextTable } from '../cost-tables'

type Row = { cells: readonly string[]; key: string; isTotal: boolean }
type Props = { tables: readonly TextTable[]; isCaptionHidden?: boolean }

/** Tables of texts below each other. Their widths follow the place that they are in, not the screen. */
export function TextTables({ tables, isCaptionHidden = false }: Props) {
  return (
    <div className="ui-text-tables">
      {tables.map(({ key, caption, columns, rows, hasTotal }) => (
        <ResponsiveTable<Row>
          key={key}
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
      ))}
    </div>
  )
}
