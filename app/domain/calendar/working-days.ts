import { berlinDay, fromBerlin, toBerlin } from '../time/berlin'
import { type Day, plusDays, weekdayOf, yearOf } from './day'
import type { HolidayYear } from './holidays'

/** Holidays by year. A year that is not in here is not known: nothing is counted across it. */
export type HolidayCalendar = ReadonlyMap<number, ReadonlySet<Day>>
/** The table of a year is missing: no date can be worked out, and none is guessed. */
export type HolidaysMissing = { ok: false; reason: 'holidaysMissing'; year: number }

const MINUTE = 60_000
const SATURDAY = 6

/** The calendar of one region out of the tables of all. */
export function calendarOf(years: readonly HolidayYear[], region: string): HolidayCalendar {
  return new Map(
    years
      .filter((one) => one.region === region)
      .map(({ year, holidays }) => [year, new Set(holidays.map(({ day }) => day))]),
  )
}

/** Whether a day is one from Monday to Friday and no holiday. */
export function isWorkingDay(
  day: Day,
  calendar: HolidayCalendar,
): { ok: true; isWorkingDay: boolean } | HolidaysMissing {
  const holidays = calendar.get(yearOf(day))
  if (!holidays) return { ok: false, reason: 'holidaysMissing', year: yearOf(day) }
  return { ok: true, isWorkingDay: weekdayOf(day) < SATURDAY && !holidays.has(day) }
}

/**
 * The working day so many working days after (or, with a negative number, before) an instant, at the same time
 * of day in Germany. The day of the instant itself is not counted; with 0 the instant stays as it is. The
 * clocks change on Sundays, so on a working day every time of day exists once.
 */
export function addWorkingDays(
  from: Date,
  count: number,
  calendar: HolidayCalendar,
): { ok: true; at: Date } | HolidaysMissing {
  if (!Number.isInteger(count)) throw new RangeError(`${count} is no number of days`)
  if (count === 0) return { ok: true, at: from }
  const step = Math.sign(count)
  let day = berlinDay(from)
  let left = Math.abs(count)
  while (left > 0) {
    day = plusDays(day, step)
    const verdict = isWorkingDay(day, calendar)
    if (!verdict.ok) return verdict
    if (verdict.isWorkingDay) left -= 1
  }
  return { ok: true, at: atTimeOf(from, day) }
}

/**
 * How many working days lie after the day of one instant up to and with the day of another; negative where the
 * other one is earlier. So `workingDaysBetween(a, addWorkingDays(a, n))` is n.
 */
export function workingDaysBetween(
  from: Date,
  until: Date,
  calendar: HolidayCalendar,
): { ok: true; days: number } | HolidaysMissing {
  const [start, end] = [berlinDay(from), berlinDay(until)]
  const step = start <= end ? 1 : -1
  let days = 0
  for (let day = start; day !== end; ) {
    day = plusDays(day, step)
    const verdict = isWorkingDay(day, calendar)
    if (!verdict.ok) return verdict
    if (verdict.isWorkingDay) days += step
  }
  return { ok: true, days }
}

function atTimeOf(from: Date, day: Day): Date {
  const reading = fromBerlin(`${day}${toBerlin(from).slice(10)}`)
  if (!reading.ok) throw new RangeError(`${day} has no such time`)
  const seconds = ((from.getTime() % MINUTE) + MINUTE) % MINUTE
  return new Date(reading.at.getTime() + seconds)
}
