/** A day by the calendar, for example `2026-11-24`. */
export type Day = string

const DAY_MS = 86_400_000

/** The day so many days later; earlier for a negative number. */
export function plusDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10)
}

/** Whether a text names a day that there is: no 30 February. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text
}

/** Monday 1 to Sunday 7. */
export function weekdayOf(day: Day): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/** The day that a column without a time of day holds. */
export function dayOf(column: Date): Day {
  return column.toISOString().slice(0, 10)
}

/** What is written into a column without a time of day. */
export function columnOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`)
}
