import { addWorkingDays, type HolidayCalendar, type HolidaysMissing } from '../calendar/working-days'
import { isOver } from '../deadline/deadline'
import type { ChallengeState } from './lifecycle'

/**
 * How long before the deadline questions end and answers are due, in working days. A rule of the platform, not
 * of the law: a proposal that the author may change.
 */
export const QUESTION_PERIODS = {
  answersBeforeDeadline: 5,
  questionsBeforeAnswers: 5,
  source: 'platformRule',
  status: 'provisional',
} as const

export type QuestionDates = { questionsUntil: Date; answersUntil: Date }
export type ProposedDates =
  | ({ ok: true } & QuestionDates)
  | HolidaysMissing
  | { ok: false; reason: 'tooShort' }
  | { ok: false; reason: 'deadlineMissing' }

/** The dates that are proposed for a deadline; refused with the reason where they cannot be worked out. */
export function proposedDates(deadlineAt: Date | null, calendar: HolidayCalendar, now: Date): ProposedDates {
  if (deadlineAt === null) return { ok: false, reason: 'deadlineMissing' }
  const answers = addWorkingDays(deadlineAt, -QUESTION_PERIODS.answersBeforeDeadline, calendar)
  if (!answers.ok) return answers
  const questions = addWorkingDays(answers.at, -QUESTION_PERIODS.questionsBeforeAnswers, calendar)
  if (!questions.ok) return questions
  if (isOver(questions.at, now)) return { ok: false, reason: 'tooShort' }
  return { ok: true, questionsUntil: questions.at, answersUntil: answers.at }
}

/** The challenge as the rules about its dates look at it. */
export type DatedChallenge = {
  state: ChallengeState
  deadlineAt: Date | null
  questionsUntil: Date | null
  answersUntil: Date | null
}
export type DateField = keyof QuestionDates
export type DateObjection = {
  field: DateField
  reason: 'order' | 'afterDeadline' | 'inThePast' | 'shortened' | 'answersOverdue'
}
export type DatesRefusal = 'wrongState' | 'deadlineMissing' | 'deadlinePassed'

/** Why the dates of a challenge cannot be set at all now, or null. What is being approved stays as it is. */
export function datesRefusal({ state, deadlineAt }: DatedChallenge, at: Date): DatesRefusal | null {
  if (state !== 'draft' && state !== 'published') return 'wrongState'
  if (deadlineAt === null) return 'deadlineMissing'
  return isOver(deadlineAt, at) ? 'deadlinePassed' : null
}

/**
 * Everything that speaks against new dates. Once a challenge is public nobody loses time to ask, and the day on
 * which an answer was due is not moved away from under an unanswered question.
 */
export function dateObjections(
  dates: QuestionDates,
  before: DatedChallenge,
  facts: { hasOverdue: boolean; at: Date },
): DateObjection[] {
  const { questionsUntil, answersUntil } = dates
  const isPublic = before.state === 'published'
  const objections: (DateObjection | false)[] = [
    isNew(questionsUntil, before.questionsUntil) &&
      isOver(questionsUntil, facts.at) && { field: 'questionsUntil', reason: 'inThePast' },
    isPublic &&
      before.questionsUntil !== null &&
      questionsUntil < before.questionsUntil && { field: 'questionsUntil', reason: 'shortened' },
    answersUntil <= questionsUntil && { field: 'answersUntil', reason: 'order' },
    before.deadlineAt !== null &&
      answersUntil >= before.deadlineAt && { field: 'answersUntil', reason: 'afterDeadline' },
    isPublic &&
      facts.hasOverdue &&
      isNew(answersUntil, before.answersUntil) && { field: 'answersUntil', reason: 'answersOverdue' },
  ]
  return objections.filter((one) => one !== false)
}

function isNew(date: Date, before: Date | null): boolean {
  return before?.getTime() !== date.getTime()
}
