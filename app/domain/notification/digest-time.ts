import { berlinDay, fromBerlin } from '~/domain/time/berlin'

const DAY_MS = 24 * 3_600_000
const HOUR_IN_BERLIN = '07:00'
const MONDAY = 1

/**
 * When the next digest leaves: the first seven o'clock in Berlin after an instant, for a weekly one on a
 * Monday. Clocks change in the night, so there is exactly one seven o'clock every day.
 */
export function nextDigestAt(frequency: 'daily' | 'weekly', after: Date): Date {
  const today = Date.parse(`${berlinDay(after)}T00:00:00Z`)
  for (let days = 0; days <= 8; days += 1) {
    const day = new Date(today + days * DAY_MS)
    const reading = fromBerlin(`${day.toISOString().slice(0, 10)}T${HOUR_IN_BERLIN}`)
    const isDay = frequency === 'daily' || day.getUTCDay() === MONDAY
    if (isDay && reading.ok && reading.at > after) return reading.at
  }
  throw new Error('no seven o’clock within eight days')
}
