import { type Day, dayOf } from '~/domain/calendar/day'
import { type IndicatorProgress, indicatorProgress } from '~/domain/pilot/indicator'
import { daysOf, type PilotRow, valuesOf } from './pilot-facts.server'

/** What can still be recorded: open milestones, indicators and the values that hold. */
export function recordableOf(pilot: PilotRow) {
  const { startsOn, endsOn } = daysOf(pilot)
  return {
    ...{ startsOn, endsOn },
    milestones: pilot.milestones
      .filter(({ reachedOn }) => reachedOn === null)
      .map(({ id, title }) => ({ id, title })),
    indicators: pilot.indicators.map((one) => ({
      ...{ id: one.id, name: one.name, unit: one.unit },
      values: valuesOf(one).map(({ id, measuredOn, value }) => ({ id, measuredOn, value })),
    })),
  }
}

/** A milestone as everybody sees it. */
export type ShownMilestone = {
  id: string
  title: string
  dueOn: Day | null
  reachedOn: Day | null
  reachedHow: string
  /** `missed`: the pilot has ended without it */
  state: 'reached' | 'late' | 'open' | 'missed'
}

/** The milestones in the order of their days; once a pilot has ended, nothing of it is overdue. */
export function milestonesOf(pilot: PilotRow, today: Day, isEnded: boolean): ShownMilestone[] {
  const day = (column: Date | null) => column && dayOf(column)
  return pilot.milestones
    .map(({ id, title, dueOn, reachedOn, reachedHow }): ShownMilestone => {
      const isLate = dueOn !== null && dayOf(dueOn) < today && pilot.publishedAt !== null
      return {
        ...{ id, title, reachedHow, dueOn: day(dueOn), reachedOn: day(reachedOn) },
        state: reachedOn ? 'reached' : isEnded ? 'missed' : isLate ? 'late' : 'open',
      }
    })
    .sort((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1))
}

/** An indicator as everybody sees it, with every value that was entered. */
export type ShownIndicator = {
  id: string
  name: string
  unit: string
  baseline: number | null
  target: number | null
  /** the last value that holds */
  now: { value: number; measuredOn: Day } | null
  progress: IndicatorProgress | null
  unmeasuredBecause: string
  values: {
    id: string
    value: number
    measuredOn: Day
    note: string
    isCorrection: boolean
    isCorrected: boolean
  }[]
}

export const VALUES_ON_A_PAGE = 50

/** The same indicators with one page of all their values, the last entered first. */
export function withValuesOnPage(indicators: readonly ShownIndicator[], page: number) {
  const all = indicators.flatMap(({ id, values }) => values.map((value) => ({ of: id, value }))).reverse()
  const begin = (page - 1) * VALUES_ON_A_PAGE
  const shown = all.slice(begin, begin + VALUES_ON_A_PAGE)
  return {
    hasMoreValues: all.length > begin + VALUES_ON_A_PAGE,
    indicators: indicators.map((one) => ({
      ...{ ...one, values: shown.filter(({ of }) => of === one.id).map(({ value }) => value) },
    })),
  }
}

/** The indicators in their order: before, now, target. */
export function indicatorsOf(pilot: PilotRow): ShownIndicator[] {
  return pilot.indicators.map((one): ShownIndicator => {
    const standing = valuesOf(one)
    const now = standing.at(-1) ?? null
    const { id, name, unit, baseline, target, direction } = one
    const isWhole = baseline !== null && target !== null
    return {
      ...{ id, name, unit, baseline, target, unmeasuredBecause: one.unmeasuredBecause },
      now: now && { value: now.value, measuredOn: now.measuredOn },
      progress: now && isWhole ? indicatorProgress({ baseline, target, direction }, now.value) : null,
      values: one.measurements.map((row) => ({
        ...{ id: row.id, value: row.value, measuredOn: dayOf(row.measuredOn), note: row.note },
        isCorrection: row.correctsId !== null,
        isCorrected: standing.every((held) => held.id !== row.id),
      })),
    }
  })
}
