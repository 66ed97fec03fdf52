const FORMULA = /^[\s]*[=+\-@\t\r]/
/** Signs that end a cell or a row in one program or another. */
const NEEDS_QUOTES = /[";\n\r]/

/**
 * One line of a CSV that people open in a spreadsheet: parted by semicolons, and no cell is taken for a
 * formula, because one that looks like it gets an apostrophe in front.
 */
export function reportLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(reportCell).join(';')}\r\n`
}

function reportCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
