import type { Locale } from '~/paths'

const ZONE = 'Europe/Berlin'
const TAGS: Record<Locale, string> = { de: 'de-DE', en: 'en-GB' }

/** A day in Berlin, for example 24. November 2026. */
export function formatDate(locale: Locale, at: Date): string {
  return new Intl.DateTimeFormat(TAGS[locale], { dateStyle: 'long', timeZone: ZONE }).format(at)
}

/** Day and time in Berlin with the zone's name, so that a deadline cannot be misread. */
export function formatDateTime(locale: Locale, at: Date): string {
  const options = {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return new Intl.DateTimeFormat(TAGS[locale], { ...options, timeZone: ZONE, timeZoneName: 'short' }).format(
    at,
  )
}

/** Day and time to the second: for receipts and refused attempts. */
export function formatInstant(locale: Locale, at: Date): string {
  const format = new Intl.DateTimeFormat(TAGS[locale], {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: ZONE,
  })
  return format.format(at)
}

/** Integer cents as euros, without decimals where they are zero. */
export function formatMoney(locale: Locale, cents: bigint): string {
  const digits = cents % 100n === 0n ? 0 : 2
  const options = {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: 2,
  } as const
  return new Intl.NumberFormat(TAGS[locale], options).format(Number(cents) / 100)
}

/** A whole number with the language's separators. */
export function formatNumber(locale: Locale, value: number): string {
  return new Intl.NumberFormat(TAGS[locale]).format(value)
}

/** The day of the week in Berlin, for example Dienstag. */
export function formatWeekday(locale: Locale, at: Date): string {
  return new Intl.DateTimeFormat(TAGS[locale], { weekday: 'long', timeZone: ZONE }).format(at)
}
