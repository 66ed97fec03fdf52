import { missingYears } from '~/domain/calendar/holidays'
import { standingToPerson } from '~/domain/permission/standing'
import { HOME_STATE } from '~/domain/taxonomy/regions'
import { berlinDay } from '~/domain/time/berlin'
import { Authorized } from '~/platform/guard/authorized.server'
import { publicData } from '~/platform/public-data/public-data.server'
import type { Viewer } from '~/platform/session/viewer.server'

/**
 * The next years without recorded holidays, for those who may record them; empty for others. What everybody
 * counts by is kept by the process: no statement.
 */
export function missingHolidays(viewer: Viewer): number[] {
  const standing = { ...standingToPerson(viewer, viewer.id), relation: 'foreign' } as const
  if (!Authorized.judge('legalData.manage', viewer, standing, null)) return []
  const years = publicData().holidayYears.flatMap((one) => (one.region === HOME_STATE.code ? [one.year] : []))
  return missingYears(years, berlinDay(new Date()))
}
