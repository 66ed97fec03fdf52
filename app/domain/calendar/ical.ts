/** One date as a calendar program shows it. */
export type CalendarEvent = {
  /** stays the same for ever, so that a program replaces what it knows */
  uid: string
  /** goes up with every change */
  sequence: number
  at: Date
  changedAt: Date
  summary: string
  description: string
  url: string
  isCancelled: boolean
}

const OCTETS = 75
const NEW_LINE = '\r\n'

/** Writes dates as a calendar by RFC 5545: instants in UTC, texts escaped, lines folded. */
export function icalendar(events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Brückenschlag//Termine//DE',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}${NEW_LINE}`).join('')
}

function eventLines(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${utc(event.changedAt)}`,
    `LAST-MODIFIED:${utc(event.changedAt)}`,
    `DTSTART:${utc(event.at)}`,
    `SUMMARY:${escapeText(event.summary)}`,
    `DESCRIPTION:${escapeText(event.description)}`,
    `URL:${event.url.replace(/\s/g, '')}`,
    `STATUS:${event.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]
}

/** An instant as RFC 5545 writes it in UTC, for example `20261224T110000Z`. */
function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
}

/** A text value: nothing in it ends the line or the value; control characters are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** Breaks a line so that none is longer than 75 octets of UTF-8; a character is never broken. */
export function foldLine(line: string): string {
  const parts: string[] = []
  let part = ''
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > OCTETS) {
      parts.push(part)
      // The space that begins a continued line counts.
      part = ' '
      octets = 1
    }
    part += character
    octets += size
  }
  return [...parts, part].join(NEW_LINE)
}
