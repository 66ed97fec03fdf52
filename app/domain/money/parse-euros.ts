/** Above a hundred billion euros an amount is a slip of the hand. */
const MOST_CENTS = 10_000_000_000_000n
/** Digits, or groups of three behind dots or spaces; then a comma, or an unmistakable dot, with cents. */
const AMOUNT = /^(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d{1,2})|(?<!\.\d{3})\.(\d{1,2}))?$/

/**
 * Reads an amount in euros as people write it in German (`25.000`, `1.250,50`, `1250 €`).
 * @returns integer cents, or null where the text is no amount. `1,250` is refused: it could mean either.
 */
export function parseEuros(text: string): bigint | null {
  const plain = text
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim()
    .replace(/\s*(?:€|EUR|Euro)$/i, '')
  const match = AMOUNT.exec(plain)
  if (!match) return null
  const euros = BigInt((match[1] ?? '').replace(/[. ]/g, ''))
  const cents = BigInt((match[2] ?? match[3] ?? '').padEnd(2, '0'))
  const amount = euros * 100n + cents
  return amount <= MOST_CENTS ? amount : null
}

/** Writes cents for an input field, for example `1250,50`; without decimals where they are zero. */
export function eurosForInput(cents: bigint): string {
  const rest = cents % 100n
  return rest === 0n ? String(cents / 100n) : `${cents / 100n},${String(rest).padStart(2, '0')}`
}
