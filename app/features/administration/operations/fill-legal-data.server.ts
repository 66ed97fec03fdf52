import { BUILT_IN_YEARS } from '~/domain/calendar/holidays'
import { BUILT_IN_VALUES } from '~/domain/legal/legal-value'
import { transact } from '~/platform/database/client.server'

const date = (day: string) => new Date(`${day}T00:00:00Z`)

/**
 * Writes the holidays and legal values that the platform comes with into the database, where they are missing:
 * at every start. A year that is there already stays as somebody has recorded it.
 */
export async function fillLegalData(): Promise<void> {
  await transact(async (tx) => {
    for (const { region, year, source, status, holidays } of BUILT_IN_YEARS) {
      const made = await tx.holidayYear.createMany({
        data: [{ region, year, source, status }],
        skipDuplicates: true,
      })
      if (made.count === 0) continue
      await tx.holiday.createMany({
        data: holidays.map(({ day, nameDe, nameEn }) => ({ region, year, day: date(day), nameDe, nameEn })),
      })
    }
    await tx.legalValue.createMany({
      data: BUILT_IN_VALUES.map(({ validFrom, validUntil, checkedOn, ...row }) => ({
        ...row,
        id: `built-in.${row.key}.${validFrom}`,
        validFrom: date(validFrom),
        validUntil: validUntil && date(validUntil),
        checkedOn: checkedOn && date(checkedOn),
        // Older than whatever somebody records, also where a later version brings it.
        recordedAt: new Date(0),
      })),
      skipDuplicates: true,
    })
  })
}
