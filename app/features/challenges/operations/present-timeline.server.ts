import {
  type DatedMoment,
  INTERNAL_MOMENTS,
  type TimedChallenge,
  timelineOf,
  todayIn,
} from '~/domain/challenge/timeline'
import type { PhaseTimes } from '~/domain/competition/phases'
import { usualWait } from '~/platform/public-data/durations.server'

type Options = {
  /** what went on inside the authority before is left out */
  isPublic: boolean
}
type Phased = TimedChallenge & { phases: readonly PhaseTimes[] }

/** The procedure of a challenge in time, with the opening where it usually is; asks the database for nothing. */
export function presentTimeline(challenge: Phased, at: Date, { isPublic }: Options) {
  const wait = usualWait('opening')
  const dated = phaseMoments(challenge.phases)
  const all = timelineOf(challenge, at, { dated, daysToOpening: wait.isKnown ? wait.days : null })
  const moments = isPublic ? all.filter(({ key }) => !INTERNAL_MOMENTS.includes(key)) : all
  return { moments, today: todayIn(moments, at) }
}

/** When the phases of a competition begin and end; the end of phase one is the deadline of the challenge itself. */
function phaseMoments(phases: readonly PhaseTimes[]): DatedMoment[] {
  return phases.flatMap(({ opensAt, deadlineAt }, index) => [
    ...(opensAt ? [{ key: 'phaseOpens' as const, number: index + 1, at: opensAt }] : []),
    ...(deadlineAt && index > 0
      ? [{ key: 'phaseDeadline' as const, number: index + 1, at: deadlineAt }]
      : []),
  ])
}
