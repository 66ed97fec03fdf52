import type { ContentValues } from '../operations/form-values.server'

/** So many rows of costs stand ready, so that nobody needs a button for the usual case. */
const ROWS = 3

/** The values with empty rows to fill in; the server drops the ones that stay empty. */
export function withEmptyRows({ costs, ...rest }: ContentValues): ContentValues {
  const missing = Math.max(ROWS - costs.length, 0)
  return { ...rest, costs: [...costs, ...Array.from({ length: missing }, () => ({ item: '', amount: '' }))] }
}
