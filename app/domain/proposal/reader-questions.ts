import { addWorkingDays, type HolidayCalendar, type HolidaysMissing } from '../calendar/working-days'
import type { ChallengeState } from '../challenge/lifecycle'
import { isOver } from '../deadline/deadline'
import { type LegalKey, type LegalValue, legalValueOn } from '../legal/legal-value'
import { berlinDay } from '../time/berlin'
import type { ProposalState } from './lifecycle'
import { isReadable } from './seal'

/** What counts before the first day of any recorded value, in working days. */
const WITHOUT_VALUE = { readerQuestionDefault: 5, readerQuestionLeast: 2 } as const

export const LONGEST_READER_QUESTION = 2000
export const LONGEST_READER_ANSWER = 5000

/** Nobody answers later than so many days after a question: the proposals are to be decided about. */
export const MOST_ANSWER_DAYS = 90

function workingDays(key: LegalKey & keyof typeof WITHOUT_VALUE, values: readonly LegalValue[], at: Date) {
  const value = legalValueOn(values, key, berlinDay(at))
  return value === null ? WITHOUT_VALUE[key] : Number(value.value)
}

export type AnswerTimes = { ok: true; proposed: Date; least: Date; leastDays: number } | HolidaysMissing

/**
 * By when a team is proposed to answer a question that is asked at an instant, and the earliest date that may be
 * set. Both in working days, which are a rule of the platform: its administration records them with their dates.
 */
export function answerTimes(values: readonly LegalValue[], calendar: HolidayCalendar, at: Date): AnswerTimes {
  const leastDays = workingDays('readerQuestionLeast', values, at)
  const least = addWorkingDays(at, leastDays, calendar)
  if (!least.ok) return least
  const wished = Math.max(leastDays, workingDays('readerQuestionDefault', values, at))
  const proposed = addWorkingDays(at, wished, calendar)
  if (!proposed.ok) return proposed
  return { ok: true, proposed: proposed.at, least: least.at, leastDays }
}

type Asked = {
  challenge: { state: ChallengeState; openedAt: Date | null }
  proposal: { state: ProposalState; phase: number }
}
export type AskObjection = 'notOpened' | 'procedureOver' | 'holidaysMissing' | 'tooSoon' | 'tooLate'
const DAY = 86_400_000

/**
 * Why no question is put to a team now, or null. Never before the opening, nor about what was never opened; an
 * archived procedure is over.
 */
export function askReaderObjection(
  { challenge, proposal }: Asked,
  dueAt: Date,
  times: AnswerTimes,
  at: Date,
): AskObjection | null {
  if (!isReadable(challenge, proposal)) return 'notOpened'
  if (challenge.state !== 'opened') return 'procedureOver'
  if (!times.ok) return 'holidaysMissing'
  // Forms know minutes: a date that is proposed to the minute is not refused for its seconds.
  if (minuteOf(dueAt) < minuteOf(times.least)) return 'tooSoon'
  return dueAt.getTime() > at.getTime() + MOST_ANSWER_DAYS * DAY ? 'tooLate' : null
}

const minuteOf = (at: Date) => Math.floor(at.getTime() / 60_000)

export type ReaderQuestionState = 'open' | 'answered' | 'closed' | 'unanswered'
type Question = { dueAt: Date; answeredAt: Date | null }

/** answered: the answer can still be changed; closed: it stands; unanswered: the time is over without one. */
export function readerQuestionState({ dueAt, answeredAt }: Question, at: Date): ReaderQuestionState {
  if (isOver(dueAt, at)) return answeredAt === null ? 'unanswered' : 'closed'
  return answeredAt === null ? 'open' : 'answered'
}

/**
 * Why no answer is taken at an instant, or null. What arrives at the very end is late.
 * @param at for a write the database's clock, read after locking the question
 */
export function answerObjection({ dueAt }: Pick<Question, 'dueAt'>, at: Date): 'late' | null {
  return isOver(dueAt, at) ? 'late' : null
}
