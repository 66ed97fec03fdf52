import { describe, expect, it } from 'vitest'
import { holidayLines, readHolidayLines } from '~/domain/calendar/holiday-lines'
import { expectedHolidays } from '~/domain/calendar/holidays'

const NEW_YEAR = '2029-01-01; Neujahr; New Year'

describe('the holidays of a year as lines', () => {
  it('are read as they are written', () => {
    const holidays = expectedHolidays(2029)
    expect(readHolidayLines(holidayLines(holidays), 2029)).toEqual({ ok: true, holidays })
  })

  it('come in order, without empty lines and spaces', () => {
    const text = `\r\n  2029-05-01 ;Tag der Arbeit;  Labour Day\r\n\r\n${NEW_YEAR}\r\n`
    expect(readHolidayLines(text, 2029)).toEqual({
      ok: true,
      holidays: [
        { day: '2029-01-01', nameDe: 'Neujahr', nameEn: 'New Year' },
        { day: '2029-05-01', nameDe: 'Tag der Arbeit', nameEn: 'Labour Day' },
      ],
    })
  })

  it.each([
    ['nothing', ' \n', 'none', 0],
    ['no English name', '2029-01-01; Neujahr', 'malformed', 1],
    ['an empty name', '2029-01-01; ; New Year', 'malformed', 1],
    ['a name that is too long', `2029-01-01; ${'a'.repeat(81)}; New Year`, 'malformed', 1],
    ['a part too many', `${NEW_YEAR}; x`, 'malformed', 1],
    ['a German date', `${NEW_YEAR}\n\n01.05.2029; Tag der Arbeit; Labour Day`, 'notADay', 3],
    ['a day that there is not', '2029-02-29; Schalttag; Leap day', 'notADay', 1],
    ['another year', '2028-01-01; Neujahr; New Year', 'otherYear', 1],
    ['a day twice', `${NEW_YEAR}\n${NEW_YEAR}`, 'twice', 2],
  ])('are refused: %s', (_name, text, reason, line) => {
    expect(readHolidayLines(text, 2029)).toEqual({ ok: false, reason, line })
  })

  it('are refused where a whole summer is pasted', () => {
    const days = Array.from({ length: 41 }, (_, index) => new Date(Date.UTC(2029, 5, index + 1)))
    const text = days.map((day) => `${day.toISOString().slice(0, 10)}; Frei; Off`).join('\n')
    expect(readHolidayLines(text, 2029)).toEqual({ ok: false, reason: 'tooMany', line: 0 })
  })
})
