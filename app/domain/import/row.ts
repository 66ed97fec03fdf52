import { sortKey } from '../text/sort-key'

/** One row as it came: folded column names and cells. */
export type Row = ReadonlyMap<string, string>

const LONE_SURROGATE = /\p{Surrogate}/gu

/** Folds the name of a column as shapes write it. */
export function foldHeader(header: string): string {
  return sortKey(header.replace(/^\ufeff/, ''))
}

/** Without halves of surrogate pairs, which JSON can carry and cutting can leave: they cannot be hashed. */
export function wellFormed(text: string): string {
  return text.replace(LONE_SURROGATE, '')
}

/** A cell without blanks around it; empty where the row has no such column. */
export function cellOf(row: Row, column: string): string {
  return wellFormed(row.get(column) ?? '').trim()
}
