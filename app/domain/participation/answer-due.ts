import type { Day } from '../calendar/day'
import {
  addWorkingDays,
  type HolidayCalendar,
  type HolidaysMissing,
  isWorkingDay,
} from '../calendar/working-days'
import { isOver } from '../deadline/deadline'
import { berlinDay, fromBerlin } from '../time/berlin'

/**
 * When an office owes an answer, and until when. Rules of the platform, not of the law: a new one is added with its
 * first day, none is changed.
 */
export const ANSWER_RULES = [
  {
    from: '2026-11-01',
    /** people who agree with a contribution that begins a thread */
    supportNeeded: 10,
    /** from the moment on which the answer is owed */
    workingDays: 20,
    /** a later day lies so far ahead at most, counted from the moment on which it is set */
    mostMoreDays: 20,
    source: 'platformRule',
    status: 'provisional',
  },
] as const

/** The rules that hold on a day. */
export function answerRulesOn(day: Day) {
  return ANSWER_RULES.findLast(({ from }) => from <= day) ?? ANSWER_RULES[0]
}

/** Whether a contribution has so much support that its office owes an answer. Answers to it do not count. */
export function reachesSupport(
  { depth, agreeCount }: { depth: number; agreeCount: number },
  at: Date,
): boolean {
  return depth === 0 && agreeCount >= answerRulesOn(berlinDay(at)).supportNeeded
}

/** Until when an answer is owed from an instant on: the last minute of a working day. */
export function answerDueAt(at: Date, calendar: HolidayCalendar): { ok: true; at: Date } | HolidaysMissing {
  const counted = addWorkingDays(at, answerRulesOn(berlinDay(at)).workingDays, calendar)
  return counted.ok ? { ok: true, at: endOf(berlinDay(counted.at)) } : counted
}

export type DueObjection = 'holidaysMissing' | 'notLater' | 'inThePast' | 'tooFar' | 'noWorkingDay'

/**
 * What speaks against a new day for an owed answer, or null. A day is moved ahead only, never beyond what the rules
 * allow, and to a day on which somebody works.
 * @param wished null: the day stays
 */
export function moveObjection(
  wished: Day | null,
  { dueAt, at }: { dueAt: Date; at: Date },
  calendar: HolidayCalendar,
): DueObjection | null {
  if (wished === null) return null
  const end = endOf(wished)
  if (isOver(end, at)) return 'inThePast'
  if (end <= dueAt) return 'notLater'
  const last = addWorkingDays(at, answerRulesOn(berlinDay(at)).mostMoreDays, calendar)
  const working = isWorkingDay(wished, calendar)
  if (!last.ok || !working.ok) return 'holidaysMissing'
  if (wished > berlinDay(last.at)) return 'tooFar'
  return working.isWorkingDay ? null : 'noWorkingDay'
}

/** The last minute of a day in Germany. */
export function endOf(day: Day): Date {
  const reading = fromBerlin(`${day}T23:59`)
  if (!reading.ok) throw new RangeError(`${day} is no day`)
  return reading.at
}

/** When an office is reminded, in days before the day; the second time on the first day after it. */
export const ANSWER_REMINDERS = [7, -1] as const

const DAY = 86_400_000

/**
 * Whether an office is to be reminded on a day. Only the latest reminder whose day has come counts: after a pause
 * there is one message, not one for each day that was missed.
 * @param toldOn the day of the last reminder, or of the beginning
 */
export function isAnswerReminderDue(dueAt: Date, toldOn: Day, today: Day): boolean {
  const due = Date.parse(`${berlinDay(dueAt)}T00:00:00Z`)
  const reached = ANSWER_REMINDERS.map((days) => new Date(due - days * DAY).toISOString().slice(0, 10))
    .filter((day) => day <= today)
    .at(-1)
  return reached !== undefined && toldOn < reached
}
