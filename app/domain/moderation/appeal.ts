import { berlinDay, startOfBerlinDay } from '../time/berlin'
import type { Measure } from './measures'

/** So long an appeal is taken (Art. 20(1) DSA), in calendar months. */
export const APPEAL_MONTHS = 6

/**
 * The instant from which no appeal is taken: the end of the day in Germany, six calendar months on. Where that
 * month is shorter, its last day.
 */
export function appealEnds(decidedAt: Date): Date {
  const [year = 0, month = 0, day = 0] = berlinDay(decidedAt).split('-').map(Number)
  const lastOfMonth = new Date(Date.UTC(year, month + APPEAL_MONTHS, 0)).getUTCDate()
  const next = new Date(Date.UTC(year, month - 1 + APPEAL_MONTHS, Math.min(day, lastOfMonth) + 1))
  return startOfBerlinDay(next.toISOString().slice(0, 10))
}

/** The last day on which an appeal is taken, at its noon: for people, who read days. */
export function lastAppealDay(decidedAt: Date): Date {
  return new Date(appealEnds(decidedAt).getTime() - 12 * 3_600_000)
}

export type Appealable = {
  measure: Measure
  decidedAt: Date
  liftedAt: Date | null
  isAppealed: boolean
}

/** Who appeals: the author against what was done, somebody who reported against that nothing was. */
export type Appellant = 'author' | 'reporter'
export type AppealObjection = 'alreadyAppealed' | 'lifted' | 'over' | 'nothingAgainstYou'

/** Why no appeal is taken now, or null. */
export function appealObjection(
  { measure, decidedAt, liftedAt, isAppealed }: Appealable,
  by: Appellant,
  at: Date,
): AppealObjection | null {
  if ((measure === 'noAction') !== (by === 'reporter')) return 'nothingAgainstYou'
  if (isAppealed) return 'alreadyAppealed'
  if (liftedAt !== null) return 'lifted'
  return at >= appealEnds(decidedAt) ? 'over' : null
}
