import { type HolidayFault, holidayLines, readHolidayLines } from '~/domain/calendar/holiday-lines'
import { HOME_STATE } from '~/domain/taxonomy/regions'
import { transact } from '~/platform/database/client.server'
import { appendEvent } from '~/platform/events/append-event.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { publicDataChanged, refreshPublicData } from '~/platform/public-data/public-data.server'
import type { HolidayYearInput } from '../schema-legal-data'
import { type HolidayYearForm, viewHolidayYear } from './list-legal-data.server'

export type SavedHolidayYear =
  | { ok: true }
  | { ok: false; reason: HolidayFault; line: number }
  /** somebody recorded the year in between: what stands there now */
  | { ok: false; reason: 'stale'; saved: HolidayYearForm }

/**
 * Records the holidays of a year, or records them anew. Every process counts by the new table at once; the event keeps
 * each table that there was.
 */
export async function saveHolidayYear(
  keeper: Authorized<'legalData.manage', null>,
  year: number,
  { version, holidays: text, source, status }: HolidayYearInput,
): Promise<SavedHolidayYear> {
  const reading = readHolidayLines(text, year)
  if (!reading.ok) return reading
  const { holidays } = reading
  const region = HOME_STATE.code
  const written = { source, status, holidays: holidayLines(holidays) }
  const before = await viewHolidayYear(keeper, year)
  // Sent twice: it stands there already.
  if (
    before.version > 0 &&
    Object.entries(written).every(([name, value]) => before[name as 'source'] === value)
  )
    return { ok: true }
  const isSaved = await transact(async (tx) => {
    const recordedById = keeper.actor.id
    const { count } =
      version === 0
        ? await tx.holidayYear.createMany({
            data: [{ region, year, source, status, recordedById }],
            skipDuplicates: true,
          })
        : await tx.holidayYear.updateMany({
            where: { region, year, version },
            data: { source, status, recordedById, recordedAt: new Date(), version: { increment: 1 } },
          })
    if (count === 0) return false
    await tx.holiday.deleteMany({ where: { region, year } })
    await tx.holiday.createMany({
      data: holidays.map(({ day, nameDe, nameEn }) => ({
        ...{ region, year, nameDe, nameEn, day: new Date(`${day}T00:00:00Z`) },
      })),
    })
    await appendEvent(tx, {
      stream: { type: 'calendar', id: `${region}.${year}` },
      actorId: recordedById,
      action: 'calendar.yearRecorded',
      values: written,
    })
    await publicDataChanged(tx)
    return true
  })
  if (!isSaved) return { ok: false, reason: 'stale', saved: await viewHolidayYear(keeper, year) }
  await refreshPublicData()
  return { ok: true }
}
