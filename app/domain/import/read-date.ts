import { Doubtful } from './reasons'

/** Which of the two numbers of `03/04/2021` is the month; `unknown` where nothing tells. */
export type SlashOrder = 'monthFirst' | 'dayFirst' | 'unknown'

const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const POINTED = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})(?!\d)/
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?!\d)/
const NAMED = /^([a-zäöü]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/i
const NAMED_AFTER_DAY = /^(\d{1,2})(?:st|nd|rd|th|\.)?\s+([a-zäöü]{3,9})\.?,?\s+(\d{4})(?!\d)/i
const MONTHS = [
  ['jan'],
  ['feb'],
  ['mar', 'mär'],
  ['apr'],
  ['may', 'mai'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec', 'dez'],
]
const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2200

/**
 * Reads the calendar day at the beginning of a cell, as its source wrote it; the time of day behind it counts
 * for nothing, so no zone moves the day. What cannot be read is empty with a remark. With `03/04/2021` and no
 * known order nothing is guessed; with a known order it is followed and remarked on.
 * @returns YYYY-MM-DD
 */
export function readDate(cell: string, order: SlashOrder = 'unknown'): string | Doubtful {
  const unreadable = new Doubtful('', 'dateUnreadable')
  const first = YEAR_FIRST.exec(cell)
  if (first) return isoDay(first[1], first[2], first[3]) ?? unreadable
  const pointed = POINTED.exec(cell)
  if (pointed) return isoDay(pointed[3], pointed[2], pointed[1]) ?? unreadable
  const slashed = SLASHED.exec(cell)
  if (slashed) return readSlashed(slashed, order) ?? unreadable
  const named = NAMED.exec(cell)
  if (named) return isoDay(named[3], monthOf(named[1]), named[2]) ?? unreadable
  const behind = NAMED_AFTER_DAY.exec(cell)
  if (behind) return isoDay(behind[3], monthOf(behind[2]), behind[1]) ?? unreadable
  return unreadable
}

function readSlashed([, one, two, year]: RegExpExecArray, order: SlashOrder): string | Doubtful | null {
  const monthFirst = isoDay(year, one, two)
  const dayFirst = isoDay(year, two, one)
  if (!monthFirst || !dayFirst || monthFirst === dayFirst) return monthFirst ?? dayFirst
  if (order === 'unknown') return new Doubtful('', 'dateAmbiguous')
  return new Doubtful(order === 'monthFirst' ? monthFirst : dayFirst, 'dateAmbiguous')
}

function monthOf(name = ''): string {
  const start = name.slice(0, 3).toLowerCase()
  return String(MONTHS.findIndex((names) => names.includes(start)) + 1)
}

/** A day that the calendar knows, or null. */
function isoDay(year = '', month = '', day = ''): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${text}T00:00:00Z`)
  const isReal = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
  return isReal && Number(year) >= EARLIEST_YEAR && Number(year) <= LATEST_YEAR ? text : null
}
