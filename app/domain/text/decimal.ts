/** No thousands begin with a zero: `0.125` is an eighth. */
const GROUPED = /^-?[1-9]\d{0,2}(?:[.\u00a0\u202f ]\d{3})+(?:,\d{1,6})?$/
const PLAIN = /^-?\d+(?:[.,]\d{1,6})?$/
/** Beyond this a number of an indicator is a slip of the hand. */
const MOST = 1e12

/** Reads a number as people write it in German (`1.250`, `12,5`); `12.5` is read too. Null where it is none. */
export function parseDecimal(text: string): number | null {
  const trimmed = text.trim().replace(/^[−–]/, '-')
  if (!GROUPED.test(trimmed) && !PLAIN.test(trimmed)) return null
  const plain = GROUPED.test(trimmed) ? trimmed.replace(/[.\u00a0\u202f ]/g, '') : trimmed
  const value = Number(plain.replace(',', '.'))
  // There is no zero below zero.
  return Math.abs(value) <= MOST ? value + 0 : null
}

/** Writes a number for an input field, for example `12,5`. */
export function decimalForInput(value: number): string {
  return String(value).replace('.', ',')
}
