import { calendarOf, type HolidayCalendar } from '~/domain/calendar/working-days'
import type { LegalValue } from '~/domain/legal/legal-value'
import { HOME_STATE } from '~/domain/taxonomy/regions'
import { publicData } from './public-data.server'

/** The holidays of the state as they are recorded now: what working days are counted by. */
export function homeCalendar(): HolidayCalendar {
  return calendarOf(publicData().holidayYears, HOME_STATE.code)
}

/** The legal values as they are recorded now, old ones too. */
export function legalValues(): readonly LegalValue[] {
  return publicData().legalValues
}
