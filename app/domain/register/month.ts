const MONTH = /^(?:(\d{4})-(\d{1,2})|(\d{1,2})\s*[./]\s*(\d{4}))$/

/** Reads a month as people write it, `03/2026`, `3.2026` or `2026-03`, into yyyy-mm; null where it is none. */
export function readMonth(text: string): string | null {
  const [, yearFirst, monthSecond, monthFirst, yearSecond] = MONTH.exec(text.trim()) ?? []
  const [year, month] = [yearFirst ?? yearSecond, Number(monthSecond ?? monthFirst)]
  if (year === undefined || !(month >= 1 && month <= 12) || Number(year) < 1950) return null
  return `${year}-${String(month).padStart(2, '0')}`
}

/** A stored month as the form shows it: `03/2026`. */
export function monthText(month: string): string {
  const [year, number] = month.split('-')
  return number === undefined ? month : `${number}/${year}`
}
