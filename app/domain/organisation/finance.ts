/** What is kept of an organisation for paying and invoicing. Every field is text; empty where not known. */
export const FINANCE_FIELDS = [
  'accountHolder',
  'iban',
  'bic',
  'billingName',
  'billingStreet',
  'billingPostalCode',
  'billingCity',
  'vatId',
  'leitwegId',
] as const
export type FinanceField = (typeof FINANCE_FIELDS)[number]
export type Finance = Record<FinanceField, string>

export const EMPTY_FINANCE: Finance = {
  accountHolder: '',
  iban: '',
  bic: '',
  billingName: '',
  billingStreet: '',
  billingPostalCode: '',
  billingCity: '',
  vatId: '',
  leitwegId: '',
}

/** Lengths of account numbers by country where a mistake is most likely; elsewhere 15 to 34 characters. */
const IBAN_LENGTHS: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  IE: 22,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  NL: 18,
  PL: 28,
  PT: 25,
  SE: 24,
}

/** An account number without spaces and in capitals, as it is kept. */
export function plainIban(typed: string): string {
  return typed.replace(/\s/g, '').toUpperCase()
}

/** Whether an account number is well formed and its check digits are right (ISO 13616, ISO 7064 mod 97-10). */
export function isIban(iban: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false
  const wanted = IBAN_LENGTHS[iban.slice(0, 2)]
  if (wanted !== undefined && iban.length !== wanted) return false
  return remainder(numbersOf(iban.slice(4) + iban.slice(0, 4)), 97) === 1
}

/** Whether a code of a bank is well formed (ISO 9362): 8 or 11 characters. */
export function isBic(bic: string): boolean {
  return /^[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(bic)
}

/**
 * Whether an e-invoice routing id of an authority is well formed: coarse address of digits, an optional fine
 * address, and two check digits over both (ISO 7064 mod 97-10, letters counted from A = 10).
 */
export function isLeitwegId(id: string): boolean {
  const parts = /^(\d{2}|\d{3}|\d{5}|\d{8}|\d{9}|\d{12})(?:-([A-Z0-9]{1,30}))?-(\d{2})$/.exec(id)
  if (!parts) return false
  const [, coarse = '', fine = '', check = ''] = parts
  return remainder(numbersOf(`${coarse}${fine}${check}`), 97) === 1
}

/** Letters become two digits, A = 10 to Z = 35. */
function numbersOf(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))
}

/** Piece by piece: the whole number is too long to be exact. */
function remainder(digits: string, divisor: number): number {
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % divisor, 0)
}

/** The fields in which two differ, in the order of the form. */
export function changedFinance(before: Finance, after: Finance): FinanceField[] {
  return FINANCE_FIELDS.filter((field) => before[field] !== after[field])
}
