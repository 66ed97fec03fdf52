import { type CalendarEvent, icalendar } from '~/domain/calendar/ical'
import { laterPhases } from '~/domain/competition/phases'
import type { Translate } from '~/i18n/translate'
import { type Locale, path } from '~/paths'
import { configuration } from '~/platform/configuration.server'
import { inLanguage } from './present-challenge.server'
import type { ChallengeWithAuthority } from './require-challenge.server'

type Kind = 'deadline' | 'questions' | 'phaseOpens' | 'phaseEnds'

/** The dates of a public challenge for a calendar program. */
export function challengeCalendar(challenge: ChallengeWithAuthority, t: Translate, locale: Locale): string {
  const { publicUrl } = configuration()
  const { id, version, opensAt, deadlineAt, phases, questionsUntil, updatedAt, state, authority } = challenge
  const title = inLanguage(locale, challenge.title, challenge.english, 'title').text
  const url = `${publicUrl}${path(locale, 'challenge', { challengeId: id })}`
  const event = (kind: Kind, at: Date, number = 1): CalendarEvent => ({
    uid: `${kind}${number > 1 ? number : ''}-${id}@${new URL(publicUrl).hostname}`,
    sequence: version,
    ...{ at, changedAt: updatedAt, url },
    summary: t(`calendar.${kind}`, { title, number }),
    description: t('calendar.description', { authority: authority.name, url }),
    isCancelled: state === 'withdrawn',
  })
  return icalendar([
    ...(questionsUntil ? [event('questions', questionsUntil)] : []),
    ...(opensAt ? [event('phaseOpens', opensAt)] : []),
    ...(deadlineAt ? [event('deadline', deadlineAt)] : []),
    ...laterPhases(phases).flatMap((phase, index) => [
      ...(phase.opensAt ? [event('phaseOpens', phase.opensAt, index + 2)] : []),
      ...(phase.deadlineAt ? [event('phaseEnds', phase.deadlineAt, index + 2)] : []),
    ]),
  ])
}
