import { isDay, yearOf } from './day'
import type { Holiday } from './holidays'

const LONGEST_NAME = 80
const MOST_HOLIDAYS = 40

export type HolidayFault = 'none' | 'tooMany' | 'malformed' | 'notADay' | 'otherYear' | 'twice'
export type HolidayReading =
  | { ok: true; holidays: Holiday[] }
  /** line: counted from 1; 0 where it is about the whole list */
  | { ok: false; reason: HolidayFault; line: number }

/** Writes holidays as people edit them: one a line, `2029-01-01; Neujahr; New Year’s Day`. */
export function holidayLines(holidays: readonly Holiday[]): string {
  return holidays.map(({ day, nameDe, nameEn }) => `${day}; ${nameDe}; ${nameEn}`).join('\n')
}

/** Reads the holidays of one year, one a line; names the first line that cannot be read. */
export function readHolidayLines(text: string, year: number): HolidayReading {
  const holidays: Holiday[] = []
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    if (row.trim() === '') continue
    const line = index + 1
    const [day = '', nameDe = '', nameEn = '', ...rest] = row.split(';').map((part) => part.trim())
    const isNamed = [nameDe, nameEn].every((name) => name !== '' && name.length <= LONGEST_NAME)
    if (rest.length > 0 || !isNamed) return { ok: false, reason: 'malformed', line }
    if (!isDay(day)) return { ok: false, reason: 'notADay', line }
    if (yearOf(day) !== year) return { ok: false, reason: 'otherYear', line }
    if (holidays.some((one) => one.day === day)) return { ok: false, reason: 'twice', line }
    holidays.push({ day, nameDe, nameEn })
    if (holidays.length > MOST_HOLIDAYS) return { ok: false, reason: 'tooMany', line: 0 }
  }
  if (holidays.length === 0) return { ok: false, reason: 'none', line: 0 }
  return { ok: true, holidays: holidays.sort((one, other) => (one.day < other.day ? -1 : 1)) }
}
