import type { Day } from '../calendar/day'
import type { IndicatorDirection } from './completeness'

export type Measured = {
  id: string
  measuredOn: Day
  value: number
  /** the row that this one corrects */
  correctsId: string | null
}

/** The values that hold: none that was corrected, the earliest day first; of one day in the order of their entry. */
export function standingValues<Row extends Measured>(inOrderOfEntry: readonly Row[]): Row[] {
  const corrected = new Set(inOrderOfEntry.map(({ correctsId }) => correctsId))
  return inOrderOfEntry
    .filter(({ id }) => !corrected.has(id))
    .sort((one, other) =>
      one.measuredOn < other.measuredOn ? -1 : Number(one.measuredOn > other.measuredOn),
    )
}

export type IndicatorProgress = {
  /** of the way from the baseline to the target: 1 at the target, below 0 where it got worse; null: no way to go */
  share: number | null
  isReached: boolean
}

/** How far a value has come from the baseline to the target. */
export function indicatorProgress(
  { baseline, target, direction }: { baseline: number; target: number; direction: IndicatorDirection },
  value: number,
): IndicatorProgress {
  // Where less is better nothing divided by less is a "-0", which people would read.
  const gone = value === baseline ? 0 : (value - baseline) / (target - baseline)
  const share = baseline === target ? null : gone
  return { share, isReached: direction === 'higher' ? value >= target : value <= target }
}

export type RecordedDayObjection = 'beforeStart' | 'inFuture'

/** Why nothing can have been measured or reached on a day, or null. */
export function recordedDayObjection(
  day: Day,
  { startsOn, today }: { startsOn: Day | null; today: Day },
): RecordedDayObjection | null {
  if (day > today) return 'inFuture'
  return startsOn === null || day < startsOn ? 'beforeStart' : null
}
