import { BUILT_IN_CODES } from '../taxonomy/catalogue'
import type { KnownCodes } from './code-lists'
import { READERS } from './readers'
import { Doubtful, type Remark, type RowReason, Unreadable } from './reasons'
import { cellOf, type Row } from './row'
import type { Column, Shape } from './shape'

/** What a row says, by target. */
export class Values {
  readonly remarks: Remark[] = []
  readonly #values = new Map<string, unknown>()

  set(target: string, value: unknown): void {
    this.#values.set(target, value)
  }
  /** The text of a target, empty where the row says nothing. */
  text(target: string): string {
    const value = this.#values.get(target)
    return typeof value === 'string' ? value : ''
  }
  list(target: string): string[] {
    const value = this.#values.get(target)
    return Array.isArray(value) ? value.map(String) : []
  }
  record(target: string): Record<string, string> {
    const value = this.#values.get(target)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
    return Object.fromEntries(Object.entries(value).map(([name, text]) => [name, String(text)]))
  }
}

export type Refusal = { ok: false; reason: RowReason; column: string }
export type Mapped<Item> = { ok: true; item: Item; remarks: readonly Remark[] } | Refusal

/** As it came, with its HTML. */
const CELL_LENGTH = 40_000

type Reading = {
  /** the codes that a row may name; without them those that are built in */
  codes?: KnownCodes
  /** targets that are not read */
  skip?: readonly string[]
}

/** Reads a row by a shape: one value that cannot be used refuses the whole row. */
export function readValues(
  shape: Shape,
  row: Row,
  { codes = BUILT_IN_CODES, skip = [] }: Reading = {},
): Values | Refusal {
  const values = new Values()
  for (const [target, value] of Object.entries(shape.constants ?? {})) values.set(target, value)
  for (const [target, column] of Object.entries(shape.columns)) {
    if (skip.includes(target)) continue
    const refusal = readColumn(values, target, column, { row, codes })
    if (refusal) return refusal
  }
  return values
}

function readColumn(
  values: Values,
  target: string,
  column: Column,
  { row, codes }: { row: Row; codes: KnownCodes },
): Refusal | null {
  const names = column.from.filter((from) => cellOf(row, from) !== '')
  const read: unknown[] = []
  for (const name of column.joins ? names : names.slice(0, 1)) {
    const cell = cellOf(row, name)
    if (cell.length > CELL_LENGTH) return { ok: false, reason: 'textTooLong', column: name }
    const value = READERS[column.read](translated(cell, column.values), codes)
    if (value instanceof Unreadable) return { ok: false, reason: value.reason, column: name }
    if (value instanceof Doubtful) values.remarks.push({ reason: value.reason, column: name })
    read.push(value instanceof Doubtful ? value.value : value)
  }
  if (read.length > 1) values.set(target, read.filter((text) => text !== '').join('\n\n'))
  else if (read.length === 1) values.set(target, read[0])
  return null
}

/** Replaces a cell, or each part of a list in it, by what a mapping says for it. */
function translated(cell: string, replacements: Column['values']): string {
  if (!replacements) return cell
  const own = (part: string) => (Object.hasOwn(replacements, part) ? replacements[part] : undefined)
  return (
    own(cell) ??
    cell
      .split('|')
      .map((part) => own(part.trim()) ?? part)
      .join('|')
  )
}
