import { columnOf, type Day } from '~/domain/calendar/day'
import { formatDate } from '~/i18n/format'
import type { Locale } from '~/paths'

/** A day as people read it; its midnight in UTC is the same day in Germany. */
export function dayText(locale: Locale, day: Day): string {
  return formatDate(locale, columnOf(day))
}
