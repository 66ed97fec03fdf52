import type { Day } from '~/domain/calendar/day'
import type { PilotEnding } from '~/domain/pilot/pilot'
import { useLanguage } from '~/i18n/context'
import { Heading } from '~/ui/heading'
import { MomentRail, type RailMoment } from '~/ui/moment-rail'
import { PlainText } from '~/ui/plain-text'
import { Timeline } from '~/ui/timeline'
import type { ShownMilestone } from '../operations/pilot-picture.server'
import { dayText } from './calendar-day'

type Props = {
  milestones: readonly ShownMilestone[]
  startsOn: Day | null
  endsOn: Day | null
  today: Day
  ended: { as: PilotEnding } | null
}

/** The milestones between start and end: as a picture in time, and as a list with what was said of each. */
export function PilotMilestones({ milestones, startsOn, endsOn, today, ended }: Props) {
  const { t, locale } = useLanguage()
  const titleLang = locale === 'de' ? undefined : 'de'
  if (startsOn === null || endsOn === null) return null
  const moment = (key: string, title: string, day: Day, isUndone = false): RailMoment => {
    const state = day < today ? 'past' : day === today ? 'now' : 'ahead'
    return {
      ...{ key, title, state, stateText: t(`pilot.moment.${state}`), isUndone },
      time: { dateTime: day, text: dayText(locale, day) },
    }
  }
  const days = [startsOn, ...milestones.flatMap(({ dueOn }) => (dueOn === null ? [] : [dueOn])), endsOn]
  const index = days.findLastIndex((day) => day <= today)
  const [from, to] = [days[index], days[index + 1]]
  const place = from && to ? { index, share: shareOf(from, to, today), label: t('pilot.today') } : undefined
  const dueText = ({ dueOn, reachedOn, state }: ShownMilestone) => {
    const due = dueOn ? dayText(locale, dueOn) : '–'
    if (reachedOn) return t('pilot.milestones.reached', { date: dayText(locale, reachedOn), due })
    if (state === 'missed') return t('pilot.milestones.missed', { due })
    return t(state === 'late' ? 'pilot.milestones.late' : 'pilot.milestones.due', { due })
  }
  return (
    <>
      <Heading level={2}>{t('pilot.milestones')}</Heading>
      <MomentRail
        label={t('pilot.milestones.picture')}
        moments={[
          moment('start', t('pilot.facts.start'), startsOn),
          ...milestones.map(({ id, title, dueOn, state }) => ({
            ...moment(id, title, dueOn ?? endsOn, state !== 'reached'),
            titleLang,
          })),
          // A stopped pilot never came as far as its planned end.
          moment(
            'end',
            t(ended ? 'pilot.facts.plannedEnd' : 'pilot.facts.end'),
            endsOn,
            ended?.as === 'stopped',
          ),
        ]}
        {...(place && { today: place })}
      />
      <Timeline
        label={t('pilot.milestones')}
        items={milestones.map((one) => ({
          key: one.id,
          ...{ title: one.title, titleLang },
          state: one.state === 'reached' ? 'done' : one.state === 'late' ? 'current' : 'next',
          stateText: t(`pilot.milestones.state.${one.state}`),
          ...(one.dueOn && { time: { dateTime: one.reachedOn ?? one.dueOn, text: dueText(one) } }),
          ...(one.reachedHow && { body: <PlainText text={one.reachedHow} /> }),
        }))}
      />
    </>
  )
}

/** How much of the way from one day to another lies behind us. */
function shareOf(from: Day, to: Day, today: Day): number {
  const span = Date.parse(to) - Date.parse(from)
  return span === 0 ? 0 : (Date.parse(today) - Date.parse(from)) / span
}
