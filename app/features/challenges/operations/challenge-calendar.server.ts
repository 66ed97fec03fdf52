import { type CalendarEvent, icalendar } from '~/domain/calendar/ical'
import type { Translate } from '~/i18n/translate'
import { type Locale, path } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { inLanguage } from './present-challenge.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

/** The dates of a public challenge for a calendar program. */
export function challengeCalendar(challenge: ChallengeWithAuthority, t: Translate, locale: Locale): string {
  const { publicUrl } = configuration()
  const { id, version, deadlineAt, questionsUntil, updatedAt, state, authority } = challenge
  const title = inLanguage(locale, challenge.title, challenge.english, 'title').text
  const url = `${publicUrl}${path(locale, 'challenge', { challengeId: id })}`
  const event = (kind: 'deadline' | 'questions', at: Date): CalendarEvent => ({
    uid: `${kind}-${id}@${new URL(publicUrl).hostname}`,
    sequence: version,
    ...{ at, changedAt: updatedAt, url },
    summary: t(`calendar.${kind}`, { title }),
    description: t('calendar.description', { authority: authority.name, url }),
    isCancelled: state === 'withdrawn',
  })
  return icalendar([
    ...(questionsUntil ? [event('questions', questionsUntil)] : []),
    ...(deadlineAt ? [event('deadline', deadlineAt)] : []),
  ])
}
