import { type CalendarEvent, icalendar } from '~/domain/calendar/ical'
import type { Translate } from '~/i18n/translate'
import { type Locale, path } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import type { ConsultationRow } from './consultation-facts.server'

/** The start and the end of a public consultation for a calendar program. */
export function consultationCalendar(consultation: ConsultationRow, t: Translate, locale: Locale): string {
  const { publicUrl } = configuration()
  const { id, title, version, startsAt, endsAt, updatedAt, state, organisation } = consultation
  const url = `${publicUrl}${path(locale, 'consultation', { consultationId: id })}`
  const event = (kind: 'start' | 'end', at: Date): CalendarEvent => ({
    uid: `${kind}-${id}@${new URL(publicUrl).hostname}`,
    sequence: version,
    ...{ at, changedAt: updatedAt, url },
    summary: t(`consultation.calendar.${kind}`, { title }),
    description: t('consultation.calendar.description', { authority: organisation.name, url }),
    isCancelled: state === 'withdrawn',
  })
  return icalendar([
    ...(startsAt ? [event('start', startsAt)] : []),
    ...(endsAt ? [event('end', endsAt)] : []),
  ])
}
