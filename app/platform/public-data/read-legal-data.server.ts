import type { HolidayYear } from '~/domain/calendar/holidays'
import { LEGAL_KEYS, LEGAL_UNITS, type LegalValue } from '~/domain/legal/legal-value'
import { db } from '~/platform/database/client.server'

const dayOf = (date: Date) => date.toISOString().slice(0, 10)

/** The holidays of every region and year that somebody has recorded. */
export async function readHolidayYears(): Promise<HolidayYear[]> {
  const rows = await db.holidayYear.findMany({
    orderBy: [{ region: 'asc' }, { year: 'asc' }],
    include: { holidays: { orderBy: { day: 'asc' } } },
  })
  return rows.map(({ region, year, source, status, holidays }) => ({
    ...{ region, year, source, status },
    holidays: holidays.map(({ day, nameDe, nameEn }) => ({ day: dayOf(day), nameDe, nameEn })),
  }))
}

/** Every legal value that was ever recorded, in that order. Keys of older versions are left out. */
export async function readLegalValues(): Promise<LegalValue[]> {
  const rows = await db.legalValue.findMany({ orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }] })
  return rows.flatMap((row) => {
    const key = LEGAL_KEYS.find((one) => one === row.key)
    const unit = LEGAL_UNITS.find((one) => one === row.unit)
    if (!key || !unit) return []
    const { value, source, status, validFrom, validUntil, checkedOn } = row
    return [
      {
        ...{ key, unit, value, source, status },
        validFrom: dayOf(validFrom),
        validUntil: validUntil && dayOf(validUntil),
        checkedOn: checkedOn && dayOf(checkedOn),
      },
    ]
  })
}
