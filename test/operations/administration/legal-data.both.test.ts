import { beforeEach, describe, expect, test } from 'vitest'
import { authorizedFor } from '#test/factories/administration'
import { useDatabase } from '#test/support/database'
import { eventActions } from '#test/support/event-actions'
import { holidayLines } from '~/domain/calendar/holiday-lines'
import { expectedHolidays } from '~/domain/calendar/holidays'
import { addWorkingDays } from '~/domain/calendar/working-days'
import { legalValueOn } from '~/domain/legal/legal-value'
import { addLegalValue } from '~/features/administration/operations/add-legal-value.server'
import { fillLegalData } from '~/features/administration/operations/fill-legal-data.server'
import {
  listHolidayYears,
  listLegalValues,
  viewHolidayYear,
} from '~/features/administration/operations/list-legal-data.server'
import { saveHolidayYear } from '~/features/administration/operations/save-holiday-year.server'
import { db } from '~/platform/database/client.server'
import { newId } from '~/platform/new-id.server'
import { homeCalendar, legalValues } from '~/platform/public-data/calendar.server'
import { publicData, refreshPublicData } from '~/platform/public-data/public-data.server'

useDatabase()
beforeEach(async () => {
  await fillLegalData()
  await refreshPublicData()
})

const keeper = () => authorizedFor('legalData.manage')
const holidays = holidayLines(expectedHolidays(2029))
const form = { version: 0, holidays, source: 'GVOBl. M-V', status: 'verified' } as const
const BEYOND = new Date('2028-12-29T11:00:00Z')

describe('the first filling', () => {
  test('brings what the platform comes with, once', async () => {
    const built = { years: publicData().holidayYears.length, values: legalValues().length }
    expect(built).toEqual({ years: 3, values: 8 })
    expect(await db.holiday.count()).toBe(33)
    await fillLegalData()
    expect([await db.holiday.count(), await db.legalValue.count()]).toEqual([33, 8])
  })

  test('brings back no holiday that somebody has taken away', async () => {
    const shorter = holidayLines(expectedHolidays(2027).slice(1))
    await saveHolidayYear(await keeper(), 2027, { ...form, version: 1, holidays: shorter })
    await fillLegalData()
    expect(await db.holiday.count({ where: { year: 2027 } })).toBe(10)
  })

  test('is what is counted by in an empty database, and no longer once somebody has recorded a year', async () => {
    await db.holidayYear.deleteMany()
    await refreshPublicData()
    expect(addWorkingDays(new Date('2026-11-27T09:00:00Z'), 1, homeCalendar())).toMatchObject({ ok: true })
    await saveHolidayYear(await keeper(), 2029, form)
    expect(addWorkingDays(new Date('2026-11-27T09:00:00Z'), 1, homeCalendar())).toMatchObject({ year: 2026 })
  })
})

describe('a year', () => {
  test('that is missing refuses every date in it, until somebody records it', async () => {
    const count = () => addWorkingDays(BEYOND, 1, homeCalendar())
    expect(count()).toEqual({ ok: false, reason: 'holidaysMissing', year: 2029 })
    expect(await saveHolidayYear(await keeper(), 2029, form)).toEqual({ ok: true })
    expect(count()).toEqual({ ok: true, at: new Date('2029-01-02T11:00:00Z') })
    expect(await eventActions('calendar', '13.2029')).toEqual(['calendar.yearRecorded'])
  })

  test('is proposed with the days to be expected, without a source', async () => {
    expect(await viewHolidayYear(await keeper(), 2029)).toEqual({
      ...{ version: 0, holidays, source: '', status: 'provisional' },
    })
  })

  test('recorded anew counts at once; every table stays in the record', async () => {
    await saveHolidayYear(await keeper(), 2029, form)
    const one = `${holidays}\n2029-01-02; Feier der Einheit; Unity party`
    const saved = await saveHolidayYear(await keeper(), 2029, { ...form, version: 1, holidays: one })
    expect(saved).toEqual({ ok: true })
    expect(addWorkingDays(BEYOND, 1, homeCalendar())).toMatchObject({ at: new Date('2029-01-03T11:00:00Z') })
    const kept = await db.eventDetail.findMany({ where: { field: 'holidays' } })
    expect(kept.map(({ value }) => String(value).includes('Feier der Einheit')).sort()).toEqual([false, true])
  })

  test('sent twice is recorded once', async () => {
    await saveHolidayYear(await keeper(), 2029, form)
    expect(await saveHolidayYear(await keeper(), 2029, form)).toEqual({ ok: true })
    expect(await eventActions('calendar', '13.2029')).toHaveLength(1)
  })

  test('recorded by two people at once is shown to the second one', async () => {
    const [first, second] = [await keeper(), await keeper()]
    const other = { ...form, source: 'Kalender' }
    const results = await Promise.all([
      saveHolidayYear(first, 2029, form),
      saveHolidayYear(second, 2029, other),
    ])
    expect(results.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect(results.find(({ ok }) => !ok)).toMatchObject({ reason: 'stale', saved: { version: 1 } })
    expect(await db.holiday.count({ where: { year: 2029 } })).toBe(11)
  })

  test('with a wrong line changes nothing', async () => {
    const wrong = { ...form, holidays: `${holidays}\n2030-01-01; Neujahr; New Year` }
    expect(await saveHolidayYear(await keeper(), 2029, wrong)).toEqual({
      ...{ ok: false, reason: 'otherYear', line: 12 },
    })
    expect(await db.holidayYear.count({ where: { year: 2029 } })).toBe(0)
  })

  test('is listed with the others, the latest first', async () => {
    await saveHolidayYear(await keeper(), 2029, form)
    const years = await listHolidayYears(await keeper())
    expect(years.map(({ year, holidays: days }) => [year, days.length])).toEqual([
      [2029, 11],
      [2028, 11],
      [2027, 11],
      [2026, 11],
    ])
  })
})

describe('a value', () => {
  const input = {
    value: 12_000_000n,
    validFrom: '2027-01-01',
    source: 'GVOBl. M-V 2026, S. 500',
    status: 'verified',
    checkedOn: '2026-11-25',
  } as const
  const on = (day: string) => legalValueOn(legalValues(), 'directAwardSupplies', day)?.value

  test('that is added holds from its day on; the old one stays', async () => {
    await addLegalValue(await keeper(), 'directAwardSupplies', { id: newId(), ...input })
    expect([on('2026-12-31'), on('2027-01-01')]).toEqual([10_000_000n, 12_000_000n])
    const rows = await listLegalValues(await keeper(), 'directAwardSupplies')
    expect(rows.map(({ value }) => value)).toEqual([12_000_000n, 10_000_000n])
    expect(await eventActions('legalValue', 'directAwardSupplies')).toEqual(['legalValue.added'])
  })

  test('corrects another one of the same day', async () => {
    const corrected = { ...input, validFrom: '2026-03-02', value: 1n }
    await addLegalValue(await keeper(), 'directAwardSupplies', { id: newId(), ...corrected })
    expect(on('2026-11-26')).toBe(1n)
  })

  test('sent twice is added once', async () => {
    const sent = { id: newId(), ...input }
    const by = await keeper()
    for (let time = 0; time < 2; time += 1) await addLegalValue(by, 'directAwardSupplies', sent)
    expect(on('2027-01-01')).toBe(12_000_000n)
    expect(await eventActions('legalValue', 'directAwardSupplies')).toHaveLength(1)
  })

  test('is not lost where somebody went back and sent another one with the same form', async () => {
    const sent = { id: newId(), ...input }
    await addLegalValue(await keeper(), 'directAwardSupplies', sent)
    await addLegalValue(await keeper(), 'directAwardSupplies', { ...sent, value: 5n })
    expect(on('2027-01-01')).toBe(5n)
    expect(await eventActions('legalValue', 'directAwardSupplies')).toHaveLength(2)
  })

  test.each([
    ['update', () => db.legalValue.updateMany({ data: { value: 1n } })],
    ['delete', () => db.legalValue.deleteMany()],
    ['truncate', () => db.$executeRaw`TRUNCATE "LegalValue"`],
  ])('refuses %s', async (_name, write) => {
    await expect(write()).rejects.toThrow(/append-only/)
    expect(await db.legalValue.count()).toBe(8)
  })
})
