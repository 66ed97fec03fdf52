// biome-ignore-all lint/a11y/noRedundantRoles: on a phone the cells are laid out as blocks, which takes the table's meaning away in some browsers; the roles give it back.
import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'

export type TableColumn<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  isNumeric?: boolean
  /** The column that names the row; at most one. */
  isRowHeader?: boolean
}

type Props<Row> = {
  caption: string
  isCaptionHidden?: boolean
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A table that becomes a list of labelled values on a phone, from the same markup. */
export function ResponsiveTable<Row>({ caption, isCaptionHidden, columns, rows, rowKey }: Props<Row>) {
  return (
    <table role="table" className="kern-table ui-table">
      <caption className={isCaptionHidden ? 'sr-only' : 'ui-table__caption'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={cellClass('kern-table__header', column)}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row">
            {columns.map((column) =>
              column.isRowHeader ? (
                <th key={column.key} role="rowheader" scope="row" className="kern-table__header">
                  {column.cell(row)}
                </th>
              ) : (
                <td
                  key={column.key}
                  role="cell"
                  data-label={column.label}
                  className={cellClass('kern-table__cell', column)}
                >
                  <span>{column.cell(row)}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function cellClass<Row>(base: string, column: TableColumn<Row>) {
  return joinClasses(base, column.isNumeric && 'ui-table__number')
}
