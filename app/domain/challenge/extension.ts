import { type LegalValue, legalValueOn } from '../legal/legal-value'
import { berlinDay, fromBerlin, toBerlin } from '../time/berlin'

/** What counts before the first day of any recorded value. */
const DAYS_WITHOUT_VALUE = 7

/**
 * How many days teams have at least after a material change at an instant. A rule of the platform, not of the
 * law: its administration records the number with the day from which it holds.
 */
export function minimumExtension(values: readonly LegalValue[], at: Date): number {
  const value = legalValueOn(values, 'changeExtension', berlinDay(at))
  return value === null ? DAYS_WITHOUT_VALUE : Number(value.value)
}

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/**
 * The deadline that a change brings: the one that its authors wish, but after a material change never
 * earlier than so many days from the instant at which it comes into force.
 * @param wished where it is earlier than the deadline that holds, the change is refused elsewhere
 */
export function deadlineAfterChange(change: {
  deadlineBefore: Date
  wished: Date
  isMaterial: boolean
  at: Date
  minimumDays: number
}): Date {
  const { deadlineBefore, wished, isMaterial, at, minimumDays } = change
  const instants = [deadlineBefore, wished, ...(isMaterial ? [daysLater(at, minimumDays)] : [])]
  return new Date(Math.max(...instants.map((one) => one.getTime())))
}

/**
 * The same time of day in Germany so many days later, to the next full minute. An hour that is left out in
 * spring becomes the next one; of an hour that comes twice in autumn the second one counts: nobody gets less.
 */
export function daysLater(at: Date, days: number): Date {
  const minute = new Date(Math.ceil(at.getTime() / MINUTE) * MINUTE)
  const local = Date.parse(`${toBerlin(minute)}:00Z`) + days * DAY
  const reading = readingAt(local)
  if (!reading.ok) return readLater(local)
  return reading.isAmbiguous ? new Date(reading.at.getTime() + 60 * MINUTE) : reading.at
}

function readLater(local: number): Date {
  const later = readingAt(local + 60 * MINUTE)
  if (!later.ok) throw new RangeError('no such time within a day')
  return later.at
}

function readingAt(local: number) {
  return fromBerlin(new Date(local).toISOString().slice(0, 16))
}
