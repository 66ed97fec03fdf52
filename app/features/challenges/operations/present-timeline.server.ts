import {
  type DatedMoment,
  INTERNAL_MOMENTS,
  type TimedChallenge,
  timelineOf,
  todayIn,
} from '~/domain/challenge/timeline'
import { usualWait } from '~/platform/public-data/durations.server'

type Options = {
  /** what went on inside the authority before is left out */
  isPublic: boolean
  /** what else has a date, such as the phases of a competition */
  dated?: readonly DatedMoment[]
}

/** The procedure of a challenge in time, with the opening where it usually is; asks the database for nothing. */
export function presentTimeline(challenge: TimedChallenge, at: Date, { isPublic, dated = [] }: Options) {
  const wait = usualWait('opening')
  const all = timelineOf(challenge, at, { dated, daysToOpening: wait.isKnown ? wait.days : null })
  const moments = isPublic ? all.filter(({ key }) => !INTERNAL_MOMENTS.includes(key)) : all
  return { moments, today: todayIn(moments, at) }
}
