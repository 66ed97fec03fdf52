import { berlinDay, startOfBerlinDay } from '../time/berlin'

/** Half a year on which is reported, written `2026-2`. */
export type HalfYear = { year: number; half: 1 | 2; from: Date; until: Date }

const FIRST_YEAR = 2026
const LAST_YEAR = 9997
const FORM = /^(\d{4})-([12])$/

/** Reads `2026-2`; null where it is none, or before there was a platform. */
export function readHalfYear(text: string): HalfYear | null {
  const [, yearText = '', halfText = ''] = FORM.exec(text) ?? []
  const year = Number(yearText)
  if (!yearText || year < FIRST_YEAR || year > LAST_YEAR) return null
  const half = halfText === '1' ? 1 : 2
  const [from, until] =
    half === 1 ? [`${year}-01-01`, `${year}-07-01`] : [`${year}-07-01`, `${year + 1}-01-01`]
  return { year, half, from: startOfBerlinDay(from), until: startOfBerlinDay(until) }
}

/** The half year of an instant, as it is written in addresses. */
export function halfYearOf(at: Date): string {
  const [year = '', month = ''] = berlinDay(at).split('-')
  return `${year}-${Number(month) <= 6 ? 1 : 2}`
}

/** The half years before and up to this one, the latest first. */
export function halfYearsUntil(at: Date): string[] {
  const [year = 0, half = 0] = halfYearOf(at).split('-').map(Number)
  const count = (year - FIRST_YEAR) * 2 + half
  return Array.from({ length: count }, (_, index) => {
    const position = (FIRST_YEAR * 2 + count - 1 - index) as number
    return `${Math.floor(position / 2)}-${(position % 2) + 1}`
  })
}
