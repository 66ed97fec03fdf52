import { describe, expect, it } from 'vitest'
import { isDay, plusDays, weekdayOf } from '~/domain/calendar/day'
import { easterSunday } from '~/domain/calendar/easter'
import { BUILT_IN_YEARS, expectedHolidays, missingYears } from '~/domain/calendar/holidays'
import { addWorkingDays, calendarOf, isWorkingDay, workingDaysBetween } from '~/domain/calendar/working-days'

const calendar = calendarOf(BUILT_IN_YEARS, '13')
const at = (text: string) => new Date(text)
const added = (from: string, count: number) => {
  const result = addWorkingDays(at(from), count, calendar)
  return result.ok ? result.at.toISOString() : result
}

/** Written by hand from the calendars of the years. */
const REVIEWED: Record<number, string[]> = {
  2026: '01-01 03-08 04-03 04-06 05-01 05-14 05-25 10-03 10-31 12-25 12-26'.split(' '),
  2027: '01-01 03-08 03-26 03-29 05-01 05-06 05-17 10-03 10-31 12-25 12-26'.split(' '),
  2028: '01-01 03-08 04-14 04-17 05-01 05-25 06-05 10-03 10-31 12-25 12-26'.split(' '),
}

describe('the holidays of the state', () => {
  it('are those of the reviewed table', () => {
    expect(BUILT_IN_YEARS.map(({ year }) => year)).toEqual([2026, 2027, 2028])
    for (const { year, holidays } of BUILT_IN_YEARS)
      expect(holidays.map(({ day }) => day)).toEqual(REVIEWED[year]?.map((day) => `${year}-${day}`))
  })

  it('are provisional, name a source and have both languages', () => {
    for (const { status, source, holidays } of BUILT_IN_YEARS) {
      expect(status).toBe('provisional')
      expect(source).not.toBe('')
      for (const { nameDe, nameEn } of holidays) expect(nameDe && nameEn).toBeTruthy()
    }
  })

  it('are in order also where Easter is early or late', () => {
    for (const year of [2008, 2038]) {
      const days = expectedHolidays(year).map(({ day }) => day)
      expect(days).toEqual(days.toSorted())
    }
  })

  it.each([
    [1961, '1961-04-02'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2076, '2076-04-19'],
  ])('follow Easter of %i', (year, day) => expect(easterSunday(year)).toBe(day))

  it('follow an Easter that is a Sunday from 22 March to 25 April in every year', () => {
    for (let year = 1900; year <= 2200; year += 1) {
      const day = easterSunday(year)
      expect(weekdayOf(day)).toBe(7)
      expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true)
    }
  })
})

it.each([
  ['none while this year and the next are there', [2026, 2027], '2026-11-26', []],
  ['the next one on any day of this', [2026], '2026-01-01', [2027]],
  ['both', [2025], '2026-12-31', [2026, 2027]],
])('the years that are missing: %s', (_name, recorded, today, missing) => {
  expect(missingYears(recorded, today)).toEqual(missing)
})

describe('a working day', () => {
  it.each([
    ['an ordinary Tuesday', '2026-11-24', true],
    ['a Saturday', '2026-11-28', false],
    ['a Sunday', '2026-11-29', false],
    ['8 March on a Monday', '2027-03-08', false],
    ['Good Friday', '2027-03-26', false],
    ['the Monday after Easter', '2027-03-29', false],
    ['Ascension Day', '2026-05-14', false],
    ['the Friday after it', '2026-05-15', true],
    ['Whit Monday', '2028-06-05', false],
    ['31 October on a Tuesday', '2028-10-31', false],
    ['Corpus Christi, no holiday here', '2026-06-04', true],
    ['Christmas Eve, no holiday', '2026-12-24', true],
  ])('%s', (_name, day, expected) => {
    expect(isWorkingDay(day, calendar)).toEqual({ ok: true, isWorkingDay: expected })
  })
})

describe('adding working days', () => {
  it.each([
    ['over a weekend', '2026-11-27T09:00:00Z', 1, '2026-11-30T09:00:00.000Z'],
    ['five make a week', '2026-11-24T11:00:00Z', 5, '2026-12-01T11:00:00.000Z'],
    ['from a Saturday', '2026-11-28T11:00:00Z', 1, '2026-11-30T11:00:00.000Z'],
    ['back over a weekend', '2026-11-30T11:00:00Z', -1, '2026-11-27T11:00:00.000Z'],
    ['over 8 March', '2027-03-05T11:00:00Z', 1, '2027-03-09T11:00:00.000Z'],
    // Noon stays noon while the clocks change in the Easter night.
    ['over Easter and the change to summer time', '2027-03-25T11:00:00Z', 1, '2027-03-30T10:00:00.000Z'],
    ['back over Easter', '2027-03-30T10:00:00Z', -1, '2027-03-25T11:00:00.000Z'],
    ['over the change to winter time', '2026-10-23T10:00:00Z', 1, '2026-10-26T11:00:00.000Z'],
    ['over 31 October', '2028-10-30T11:00:00Z', 1, '2028-11-01T11:00:00.000Z'],
    ['over Christmas and the year', '2026-12-23T11:00:00Z', 6, '2027-01-04T11:00:00.000Z'],
    ['by the day in Germany, late in the evening', '2026-11-26T23:30:00Z', 1, '2026-11-29T23:30:00.000Z'],
    ['to the millisecond', '2026-11-24T11:00:59.123Z', 1, '2026-11-25T11:00:59.123Z'],
    ['none leave the instant alone, even on a Sunday', '2026-11-29T01:02:03Z', 0, '2026-11-29T01:02:03.000Z'],
  ])('%s', (_name, from, count, expected) => expect(added(from, count)).toBe(expected))

  it.each([
    ['forwards', '2028-12-29T11:00:00Z', 1, 2029],
    ['far forwards', '2026-11-24T11:00:00Z', 100_000, 2029],
    ['backwards', '2026-01-05T11:00:00Z', -2, 2025],
  ])('is refused %s into a year without a table', (_name, from, count, year) => {
    expect(added(from, count)).toEqual({ ok: false, reason: 'holidaysMissing', year })
  })

  it('is refused where the year of the instant itself is missing', () => {
    expect(added('2031-05-05T11:00:00Z', 1)).toEqual({ ok: false, reason: 'holidaysMissing', year: 2031 })
  })

  it('knows nothing of another region', () => {
    const other = calendarOf(BUILT_IN_YEARS, '01')
    expect(addWorkingDays(at('2026-11-24T11:00:00Z'), 1, other)).toMatchObject({ reason: 'holidaysMissing' })
  })

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY])('takes no %d days', (count) => {
    expect(() => added('2026-11-24T11:00:00Z', count)).toThrow(RangeError)
  })
})

describe('counting working days', () => {
  const between = (from: string, until: string) => workingDaysBetween(at(from), at(until), calendar)

  it.each([
    ['the same day', '2026-11-24T08:00:00Z', '2026-11-24T20:00:00Z', 0],
    ['a weekend', '2026-11-27T11:00:00Z', '2026-11-29T11:00:00Z', 0],
    ['into the next week', '2026-11-27T11:00:00Z', '2026-11-30T07:00:00Z', 1],
    ['backwards', '2026-11-30T11:00:00Z', '2026-11-26T11:00:00Z', -2],
    ['by the day in Germany', '2026-11-24T22:59:00Z', '2026-11-24T23:00:00Z', 1],
    ['over Easter', '2026-04-02T11:00:00Z', '2026-04-07T11:00:00Z', 1],
  ])('%s', (_name, from, until, days) => expect(between(from, until)).toEqual({ ok: true, days }))

  it('is refused across a year without a table', () => {
    expect(between('2028-12-01T11:00:00Z', '2029-01-05T11:00:00Z')).toEqual({
      ...{ ok: false, reason: 'holidaysMissing', year: 2029 },
    })
    expect(between('2026-01-05T11:00:00Z', '2025-12-30T11:00:00Z')).toMatchObject({ year: 2025 })
  })

  it('undoes the adding, from every day of two years', () => {
    for (let day = '2026-12-01'; day < '2028-10-01'; day = plusDays(day, 1)) {
      const from = at(`${day}T10:17:33Z`)
      for (const count of [-9, -1, 1, 2, 7, 21]) {
        const result = addWorkingDays(from, count, calendar)
        if (!result.ok) throw new Error(day)
        expect(workingDaysBetween(from, result.at, calendar)).toEqual({ ok: true, days: count })
      }
    }
  })
})

it.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['26-01-01', false],
  ['2026-01-01T00:00', false],
])('%s is a day: %s', (text, expected) => expect(isDay(text)).toBe(expected))
