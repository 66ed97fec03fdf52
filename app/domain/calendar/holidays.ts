import { HOME_STATE } from '../taxonomy/regions'
import { type Day, plusDays, yearOf } from './day'
import { easterSunday } from './easter'

/** A public holiday of one year. */
export type Holiday = { day: Day; nameDe: string; nameEn: string }
/** Where a table or a value comes from, and whether somebody has compared it with the official text. */
export type LegalStatus = 'provisional' | 'verified'
export const LEGAL_STATUSES: readonly LegalStatus[] = ['provisional', 'verified']
/** The holidays of a region in one year. */
export type HolidayYear = {
  region: string
  year: number
  source: string
  status: LegalStatus
  holidays: readonly Holiday[]
}

/**
 * The days on which public holidays of the state fall, as far as they are known to the platform: what a new
 * year is proposed with. Somebody confirms each year with a source before it counts, because a state may
 * change its holidays. Another state replaces this list with the file of regions.
 */
export function expectedHolidays(year: number): Holiday[] {
  const easter = easterSunday(year)
  const holidays: Holiday[] = [
    { day: `${year}-01-01`, nameDe: 'Neujahr', nameEn: 'New Year’s Day' },
    { day: `${year}-03-08`, nameDe: 'Internationaler Frauentag', nameEn: 'International Women’s Day' },
    { day: plusDays(easter, -2), nameDe: 'Karfreitag', nameEn: 'Good Friday' },
    { day: plusDays(easter, 1), nameDe: 'Ostermontag', nameEn: 'Easter Monday' },
    { day: `${year}-05-01`, nameDe: 'Tag der Arbeit', nameEn: 'Labour Day' },
    { day: plusDays(easter, 39), nameDe: 'Christi Himmelfahrt', nameEn: 'Ascension Day' },
    { day: plusDays(easter, 50), nameDe: 'Pfingstmontag', nameEn: 'Whit Monday' },
    { day: `${year}-10-03`, nameDe: 'Tag der Deutschen Einheit', nameEn: 'Day of German Unity' },
    { day: `${year}-10-31`, nameDe: 'Reformationstag', nameEn: 'Reformation Day' },
    { day: `${year}-12-25`, nameDe: '1. Weihnachtstag', nameEn: 'Christmas Day' },
    { day: `${year}-12-26`, nameDe: '2. Weihnachtstag', nameEn: 'Boxing Day' },
  ]
  return holidays.sort((one, other) => (one.day < other.day ? -1 : 1))
}

/** The years that the platform comes with. Not compared with the law itself yet: provisional. */
export const BUILT_IN_YEARS: readonly HolidayYear[] = [2026, 2027, 2028].map((year) => ({
  region: HOME_STATE.code,
  year,
  source: 'Feiertagsgesetz Mecklenburg-Vorpommern, Liste der Plattform vom 23.11.2026',
  status: 'provisional',
  holidays: expectedHolidays(year),
}))

/** Of this year and the next one those without a table: what will soon be asked for. */
export function missingYears(recorded: readonly number[], today: Day): number[] {
  const thisYear = yearOf(today)
  return [thisYear, thisYear + 1].filter((year) => !recorded.includes(year))
}
