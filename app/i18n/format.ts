import type { Locale } from '~/paths'

const ZONE = 'Europe/Berlin'
const TAGS: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' }
const EUROS = { style: 'currency', currency: 'EUR', maximumFractionDigits: 2 } as const

const day = once((tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: ZONE }))
const weekday = once((tag) => new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: ZONE }))
const dayAndTime = once(
  (tag) =>
    new Intl.DateTimeFormat(tag, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZone: ZONE,
      timeZoneName: 'short',
    }),
)
const instant = once(
  (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'long', timeZone: ZONE }),
)
const clock = once(
  (tag) => new Intl.DateTimeFormat(tag, { hour: '2-digit', minute: '2-digit', timeZone: ZONE }),
)
const wholeEuros = once((tag) => new Intl.NumberFormat(tag, { ...EUROS, minimumFractionDigits: 0 }))
const eurosAndCents = once((tag) => new Intl.NumberFormat(tag, { ...EUROS, minimumFractionDigits: 2 }))
const wholeNumber = once((tag) => new Intl.NumberFormat(tag))

/** Makes a formatter once a language: making one takes longer than a hundred uses, and lists are full of dates. */
function once<Formatter>(make: (tag: string) => Formatter): (locale: Locale) => Formatter {
  const made = new Map<Locale, Formatter>()
  return (locale) => {
    const formatter = made.get(locale) ?? make(TAGS[locale])
    made.set(locale, formatter)
    return formatter
  }
}

/** A day in Berlin, for example 24. November 2026. */
export function formatDate(locale: Locale, at: Date): string {
  return day(locale).format(at)
}

/** The time of the day in Berlin, for example 14:03. */
export function formatClock(locale: Locale, at: Date): string {
  return clock(locale).format(at)
}

/** Day and time in Berlin with the zone's name, so that a deadline cannot be misread. */
export function formatDateTime(locale: Locale, at: Date): string {
  return dayAndTime(locale).format(at)
}

/** The same with the day of the week: for deadlines, which nobody should find on a Sunday by surprise. */
export function formatDeadline(locale: Locale, at: Date): string {
  return `${weekday(locale).format(at)}, ${formatDateTime(locale, at)}`
}

/** Day and time to the second: for receipts and refused attempts. */
export function formatInstant(locale: Locale, at: Date): string {
  return instant(locale).format(at)
}

/** Integer cents as euros, without decimals where they are zero. */
export function formatMoney(locale: Locale, cents: bigint): string {
  const formatter = cents % 100n === 0n ? wholeEuros : eurosAndCents
  return formatter(locale).format(Number(cents) / 100)
}

/** A whole number with the language's separators. */
export function formatNumber(locale: Locale, value: number): string {
  return wholeNumber(locale).format(value)
}

/** The day of the week in Berlin, for example Dienstag. */
export function formatWeekday(locale: Locale, at: Date): string {
  return new Intl.DateTimeFormat(TAGS[locale], { weekday: 'long', timeZone: ZONE }).format(at)
}

/** How long a file is, in the unit in which people say it: 812 kB, 1,2 MB (a thousand bytes are a kilobyte). */
export function formatBytes(locale: Locale, bytes: number): string {
  const [unit, divisor] = bytes < 999_500 ? (['kilobyte', 1000] as const) : (['megabyte', 1_000_000] as const)
  const maximumFractionDigits = unit === 'megabyte' ? 1 : 0
  const size = Math.max(bytes, 1000) / divisor
  return new Intl.NumberFormat(TAGS[locale], { style: 'unit', unit, maximumFractionDigits }).format(size)
}
