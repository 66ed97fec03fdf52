/** Programs set to an East Asian language take the wide signs for the same. */
const FORMULA = /^\s*[=+\-@\t\r＝＋－＠]/
/** Where a program that parts cells by other signs would begin the next one, or the next row. */
const LATER_FORMULA = /([,;\t\r\n]\s*)(?=[=@＝＠])/g
/** Signs that end a cell or a row in one program or another. */
const NEEDS_QUOTES = /[";\n\r]/

/**
 * One line of a CSV that people open in a spreadsheet: parted by semicolons, and no cell is taken for a
 * formula, because one that looks like it gets an apostrophe in front, also inside a text: a program set to another
 * language parts cells by commas.
 */
export function reportLine(cells: readonly (string | number | null)[]): string {
  return `${cells.map(reportCell).join(';')}\r\n`
}

function reportCell(value: string | number | null): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const quoted = value.replace(LATER_FORMULA, "$1'")
  const safe = FORMULA.test(value) ? `'${quoted}` : quoted
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
