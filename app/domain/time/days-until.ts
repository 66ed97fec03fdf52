import { berlinDay } from './berlin'

const DAY_MS = 24 * 3_600_000

/** How many days by the calendar in Germany lie between two instants; negative for what is over. */
export function daysUntil(at: Date, now: Date): number {
  return Math.round((Date.parse(berlinDay(at)) - Date.parse(berlinDay(now))) / DAY_MS)
}
