import { addWorkingDays, type HolidayCalendar, workingDaysBetween } from '../calendar/working-days'
import { isOver } from '../deadline/deadline'
import type { DateField } from './question-dates'

export const DATE_FIELDS: readonly DateField[] = ['questionsUntil', 'answersUntil']

/** The dates of questions of a challenge; either may not be set. */
export type KeptDates = Record<DateField, Date | null>
/**
 * What becomes of the dates of questions when a deadline is extended. moved: the fields that follow.
 * over: what has passed and so stays although there is more time; only the authority asks anew, by a decision of its own.
 * missingYear: nothing follows, because the holidays of this year are not recorded.
 */
export type FollowedDates = {
  dates: KeptDates
  moved: DateField[]
  over: DateField[]
  missingYear: number | null
}

/**
 * Lets the dates of questions follow a deadline that was extended: as many working days before it as they were,
 * at their own time of day. What is over at the instant itself stays over. Nothing is guessed: across a year
 * without recorded holidays the dates stay, and the extension does not wait for the table. A date never becomes
 * earlier, and questions, answers and deadline keep their order.
 */
export function followDeadline(
  before: KeptDates,
  { deadlineBefore, deadlineAfter, at }: { deadlineBefore: Date; deadlineAfter: Date; at: Date },
  calendar: HolidayCalendar,
): FollowedDates {
  const still = { dates: before, moved: [], over: [], missingYear: null }
  if (deadlineAfter <= deadlineBefore) return still
  const set = DATE_FIELDS.filter((field) => before[field] !== null)
  const over = set.filter((field) => isOver(before[field] ?? at, at))
  const stay = { ...still, over }
  if (over.length === set.length) return stay
  const between = workingDaysBetween(deadlineBefore, deadlineAfter, calendar)
  if (!between.ok) return { ...stay, missingYear: between.year }
  const follow = (field: DateField, end: Date) =>
    over.includes(field)
      ? { ok: true as const, at: before[field] }
      : laterDate(before[field], end, between.days, calendar)
  const answers = follow('answersUntil', deadlineAfter)
  if (!answers.ok) return { ...stay, missingYear: answers.year }
  const questions = follow('questionsUntil', answers.at ?? deadlineAfter)
  if (!questions.ok) return { ...stay, missingYear: questions.year }
  const dates = { questionsUntil: questions.at, answersUntil: answers.at }
  const moved = DATE_FIELDS.filter((field) => dates[field]?.getTime() !== before[field]?.getTime())
  return { dates, moved, over, missingYear: null }
}

/** A date so many working days later, or as many fewer as it takes to lie before its end. */
function laterDate(date: Date | null, end: Date, days: number, calendar: HolidayCalendar) {
  for (let left = days; date !== null && left > 0; left -= 1) {
    const later = addWorkingDays(date, left, calendar)
    if (!later.ok || later.at < end) return later
  }
  return { ok: true as const, at: date }
}
