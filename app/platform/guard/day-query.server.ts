import { fromBerlin } from '~/domain/time/berlin'
import { textFromQuery } from './query.server'

const DAY = /^\d{4}-\d{2}-\d{2}$/

/** A day of the query string as typed, and when it begins in Germany; null where it is no day. */
export function dayFromQuery(request: Request, name: string): { text: string; at: Date | null } {
  const text = textFromQuery(request, name, 10)
  const reading = DAY.test(text) ? fromBerlin(`${text}T00:00`) : null
  return reading?.ok ? { text, at: reading.at } : { text: '', at: null }
}

/** The beginning of the day after: a filter until a day includes it. */
export function endOfDay({ text, at }: { text: string; at: Date | null }): Date | null {
  if (!at) return null
  const noon = new Date(`${text}T12:00:00Z`)
  noon.setUTCDate(noon.getUTCDate() + 1)
  const reading = fromBerlin(`${noon.toISOString().slice(0, 10)}T00:00`)
  return reading.ok ? reading.at : null
}
