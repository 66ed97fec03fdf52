import { holidayLines } from '~/domain/calendar/holiday-lines'
import { expectedHolidays, type LegalStatus } from '~/domain/calendar/holidays'
import type { LegalKey } from '~/domain/legal/legal-value'
import { HOME_STATE } from '~/domain/taxonomy/regions'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { readLegalValues } from '~/platform/public-data/read-legal-data.server'

type Keeper = Authorized<'legalData.manage', null>

/** The recorded years of the state, the latest first, with their holidays. */
export async function listHolidayYears(_keeper: Keeper) {
  const rows = await db.holidayYear.findMany({
    where: { region: HOME_STATE.code },
    orderBy: { year: 'desc' },
    include: { holidays: { orderBy: { day: 'asc' } } },
  })
  return rows.map(({ year, source, status, recordedAt, holidays }) => ({
    ...{ year, source, status, recordedAt },
    holidays: holidays.map(({ day, nameDe, nameEn }) => ({ day, nameDe, nameEn })),
  }))
}

/** Every value, the latest beginning first, of those the one recorded last. */
export async function listLegalValues(_keeper: Keeper, key?: LegalKey) {
  const rows = (await readLegalValues()).toReversed()
  return rows
    .filter((row) => key === undefined || row.key === key)
    .toSorted((one, other) =>
      one.validFrom > other.validFrom ? -1 : one.validFrom < other.validFrom ? 1 : 0,
    )
}

export type HolidayYearForm = { version: number; holidays: string; source: string; status: LegalStatus }

/** A year as its form shows it; one that is not recorded is proposed with the days that are to be expected. */
export async function viewHolidayYear(_keeper: Keeper, year: number): Promise<HolidayYearForm> {
  const row = await db.holidayYear.findUnique({
    where: { region_year: { region: HOME_STATE.code, year } },
    include: { holidays: { orderBy: { day: 'asc' } } },
  })
  if (!row)
    return { version: 0, holidays: holidayLines(expectedHolidays(year)), source: '', status: 'provisional' }
  const { version, source, status } = row
  const holidays = row.holidays.map((one) => ({ ...one, day: one.day.toISOString().slice(0, 10) }))
  return { version, source, status, holidays: holidayLines(holidays) }
}
