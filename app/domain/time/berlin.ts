/**
 * Local time in Germany without a time zone library. Summer time follows the rule of the European Union
 * (Directive 2000/84/EC): from the last Sunday in March to the last Sunday in October, both at 01:00 UTC.
 */
export type BerlinReading =
  /** isAmbiguous: the hour comes twice in autumn; the first one is meant */
  { ok: true; at: Date; isAmbiguous: boolean } | { ok: false; reason: 'malformed' | 'hourMissing' }

const MINUTE = 60_000
const WINTER = 60 * MINUTE
const SUMMER = 120 * MINUTE
const LOCAL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/
/** Years in which the rule above holds and dates have four digits. */
const FIRST_YEAR = 2002
const LAST_YEAR = 9998

/**
 * Reads what a datetime-local control sends (`2026-11-24T12:00`) as a time in Germany. An hour that the
 * change in spring leaves out is refused; of an hour that comes twice in autumn the first one is taken.
 */
export function fromBerlin(text: string): BerlinReading {
  const local = utcOf(text)
  if (local === null) return { ok: false, reason: 'malformed' }
  const readings = [local - SUMMER, local - WINTER].filter((at) => at + offsetAt(at) === local)
  const [first] = readings
  if (first === undefined) return { ok: false, reason: 'hourMissing' }
  return { ok: true, at: new Date(first), isAmbiguous: readings.length > 1 }
}

/** Writes an instant as a datetime-local control wants it, to the minute. */
export function toBerlin(at: Date): string {
  return new Date(at.getTime() + offsetAt(at.getTime())).toISOString().slice(0, 16)
}

/** The day in Germany at an instant, for example `2026-11-24`. */
export function berlinDay(at: Date): string {
  return toBerlin(at).slice(0, 10)
}

/** The instant at which a day begins in Germany: no change of the clocks falls on midnight. */
export function startOfBerlinDay(day: string): Date {
  const reading = fromBerlin(`${day}T00:00`)
  if (!reading.ok) throw new RangeError(`${day} is no day`)
  return reading.at
}

function offsetAt(at: number): number {
  const year = new Date(at).getUTCFullYear()
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9) ? SUMMER : WINTER
}

/** 01:00 UTC on the last Sunday of March (month 2) or October (month 9); both months have 31 days. */
function lastSunday(year: number, month: number): number {
  const weekday = new Date(Date.UTC(year, month, 31)).getUTCDay()
  return Date.UTC(year, month, 31 - weekday, 1)
}

/** The clock face as if it were UTC; null where there is no such day or minute. */
function utcOf(text: string): number | null {
  const match = LOCAL.exec(text)
  if (!match) return null
  const year = Number(match[1])
  const at = Date.parse(`${text}:00Z`)
  const isReal = !Number.isNaN(at) && new Date(at).toISOString().slice(0, 16) === text
  return isReal && year >= FIRST_YEAR && year <= LAST_YEAR ? at : null
}
