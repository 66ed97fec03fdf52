import { describe, expect, it } from 'vitest'
import { type CalendarEvent, escapeText, foldLine, icalendar } from '~/domain/calendar/ical'

const EVENT: CalendarEvent = {
  uid: 'deadline-1@brueckenschlag.example',
  sequence: 4,
  at: new Date('2027-03-28T10:00:00Z'),
  changedAt: new Date('2026-11-26T09:08:07.123Z'),
  summary: 'Frist: Größe, Preis; alles',
  description: 'Zeile eins\nZeile zwei',
  url: 'https://brueckenschlag.example/x',
  isCancelled: false,
}
const octets = (line: string) => Buffer.from(line).length
/** What a reader makes of the file: folded lines are joined again. */
const unfolded = (text: string) => text.replace(/\r\n /g, '').split('\r\n')

describe('a calendar', () => {
  it('has one event with an instant in UTC, an id and a sequence', () => {
    expect(unfolded(icalendar([EVENT]))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Brückenschlag//Termine//DE',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:deadline-1@brueckenschlag.example',
      'SEQUENCE:4',
      'DTSTAMP:20261126T090807Z',
      'LAST-MODIFIED:20261126T090807Z',
      'DTSTART:20270328T100000Z',
      'SUMMARY:Frist: Größe\\, Preis\\; alles',
      'DESCRIPTION:Zeile eins\\nZeile zwei',
      'URL:https://brueckenschlag.example/x',
      'STATUS:CONFIRMED',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it('says that a date is off', () => {
    expect(icalendar([{ ...EVENT, isCancelled: true }])).toContain('STATUS:CANCELLED\r\n')
  })

  it('cannot be broken out of by a title', () => {
    const summary = 'Ende\r\nEND:VEVENT\r\nBEGIN:VALARM\u0007'
    const lines = unfolded(icalendar([{ ...EVENT, summary, url: 'https://a/\r\nATTACH:x' }]))
    expect(lines.filter((line) => /^(BEGIN|END):/.test(line))).toHaveLength(4)
    expect(lines).toContain('SUMMARY:Ende\\nEND:VEVENT\\nBEGIN:VALARM')
    expect(lines.some((line) => line.startsWith('ATTACH'))).toBe(false)
  })

  it.each([
    'x'.repeat(400),
    'ä'.repeat(200),
    '😀'.repeat(100),
    `${'x'.repeat(74)}ä${'y'.repeat(80)}`,
    'kurz',
    '',
  ])('folds %s into lines of at most 75 octets without breaking a character', (text) => {
    const folded = foldLine(text)
    for (const line of folded.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75)
    expect(folded.replace(/\r\n /g, '')).toBe(text)
    expect(folded).not.toContain('\uFFFD')
  })

  it('does not fold a line of exactly 75 octets', () => {
    expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75))
    expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`)
  })

  it('escapes what has a meaning', () => {
    expect(escapeText('a\\b;c,d\ne\rf')).toBe('a\\\\b\\;c\\,d\\ne\\nf')
  })
})
