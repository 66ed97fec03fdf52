import { isOver } from '../deadline/deadline'
import { daysUntil } from '../time/days-until'
import type { ChallengeState } from './lifecycle'
import { type ChallengePhase, phaseOf } from './view'

export type MomentKey =
  | 'drafted'
  | 'submitted'
  | 'published'
  | 'questionsUntil'
  | 'answersUntil'
  | 'deadline'
  | 'phaseOpens'
  | 'phaseDeadline'
  | 'opened'
  | 'decided'
  | 'pilotStart'
  | 'withdrawn'
  | 'archived'

/** now: what is awaited next. isEstimated: nobody has fixed the time, it is a wish or what is usual. */
export type Moment = {
  key: MomentKey
  /** counts moments of the same key, such as the deadlines of several phases */
  number: number | null
  at: Date | null
  state: 'past' | 'now' | 'ahead'
  isEstimated: boolean
}

/** A moment with a date of its own, such as the deadline of a later phase. */
export type DatedMoment = Pick<Moment, 'key' | 'number'> & { at: Date }

/** What went on inside the authority before; for everybody else the procedure begins with the publication. */
export const INTERNAL_MOMENTS: readonly MomentKey[] = ['drafted', 'submitted']

export type TimedChallenge = Record<
  | 'createdAt'
  | 'submittedAt'
  | 'publishedAt'
  | 'questionsUntil'
  | 'answersUntil'
  | 'deadlineAt'
  | 'openedAt'
  | 'withdrawnAt'
  | 'archivedAt'
  | 'startsOn',
  Date | null
> & { state: ChallengeState }

type Options = {
  /** what else has a date, such as the phases of a competition */
  dated?: readonly DatedMoment[]
  /** the days that usually pass between the deadline and the opening, where that is known */
  daysToOpening?: number | null
}

const DAY = 24 * 3_600_000

/** The procedure of a challenge as moments in their order: what happened, what is awaited, what follows. */
export function timelineOf(challenge: TimedChallenge, at: Date, options: Options = {}): Moment[] {
  const phase = phaseOf(challenge, at)
  const isStopped = phase === 'withdrawn' || phase === 'archived'
  const happened = (key: MomentKey, moment: Date | null, isPast: boolean): Moment => ({
    ...{ key, number: null, at: moment, isEstimated: false },
    state: isPast ? 'past' : 'ahead',
  })
  const { createdAt, submittedAt, publishedAt, withdrawnAt, archivedAt } = challenge
  const isSubmitted = phase !== 'draft'
  const isPublished = isSubmitted && phase !== 'inApproval'
  const { deadlineAt } = challenge
  // What comes after the deadline, such as later phases, comes after the opening of what was handed in until then.
  const isBefore = (moment: DatedMoment) => deadlineAt === null || moment.at <= deadlineAt
  const all = [
    happened('drafted', createdAt, true),
    happened('submitted', isSubmitted ? submittedAt : null, isSubmitted),
    happened('published', isPublished ? publishedAt : null, isPublished),
    ...datesOf(challenge, phase, at, (options.dated ?? []).filter(isBefore)),
    opening(challenge, at, options.daysToOpening ?? null),
    ...laterDates(
      withdrawnAt ?? at,
      (options.dated ?? []).filter((one) => !isBefore(one)),
    ),
    ...(isStopped ? [] : [happened('decided', null, false), ...pilotStart(challenge, at)]),
    ...(withdrawnAt ? [happened('withdrawn', withdrawnAt, true)] : []),
    ...(archivedAt ? [happened('archived', archivedAt, true)] : []),
  ]
  if (isStopped) return all.filter(({ state }) => state === 'past')
  const next = all.findIndex(({ state }) => state === 'ahead')
  return all.map((moment, index) => (index === next ? { ...moment, state: 'now' } : moment))
}

/** Everything with a date between the publication and the opening; past where it was reached before the end. */
function datesOf(challenge: TimedChallenge, phase: ChallengePhase, at: Date, more: readonly DatedMoment[]) {
  const { questionsUntil, answersUntil, deadlineAt, openedAt, withdrawnAt } = challenge
  const end = openedAt ?? withdrawnAt ?? at
  const isPublic = phase !== 'draft' && phase !== 'inApproval'
  const own: [MomentKey, Date | null][] = [
    ['questionsUntil', questionsUntil],
    ['answersUntil', answersUntil],
    ['deadline', deadlineAt],
  ]
  const dated = [
    ...own.flatMap(([key, moment]) => (moment ? [{ key, number: null, at: moment }] : [])),
    ...more,
  ].sort((one, other) => one.at.getTime() - other.at.getTime())
  // Without a deadline there is still one to come: nothing opens before it.
  const missing = { key: 'deadline' as const, number: null, at: null }
  return [...dated, ...(deadlineAt ? [] : [missing])].map(
    (moment): Moment => ({
      ...moment,
      isEstimated: false,
      state: isPublic && moment.at !== null && isOver(moment.at, end) ? 'past' : 'ahead',
    }),
  )
}

/** Everything with a date after the opening. */
function laterDates(end: Date, dated: readonly DatedMoment[]): Moment[] {
  return [...dated]
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .map((moment) => ({ ...moment, isEstimated: false, state: isOver(moment.at, end) ? 'past' : 'ahead' }))
}

function opening({ deadlineAt, openedAt }: TimedChallenge, at: Date, days: number | null): Moment {
  const usual = deadlineAt && days !== null ? new Date(deadlineAt.getTime() + days * DAY) : null
  const estimate = usual && !isOver(usual, at) ? usual : null
  return {
    ...{ key: 'opened', number: null, at: openedAt ?? estimate },
    state: openedAt ? 'past' : 'ahead',
    isEstimated: openedAt === null && estimate !== null,
  }
}

/** The start that the authority wishes for, as long as it can still come true. */
function pilotStart({ startsOn, deadlineAt }: TimedChallenge, at: Date): Moment[] {
  if (!startsOn || isOver(startsOn, at) || (deadlineAt && startsOn < deadlineAt)) return []
  return [{ key: 'pilotStart', number: null, at: startsOn, state: 'ahead', isEstimated: true }]
}

/** Where today lies: behind the moment with this index, by a share of the way to the following one. */
export type Today = { index: number; share: number }

/**
 * The place of today between the last moment that is over and the next one, by whole days in Germany, so that
 * a page does not change with every second. Null where nothing goes on, or no next date is known.
 */
export function todayIn(moments: readonly Moment[], at: Date): Today | null {
  const index = moments.findLastIndex(({ state }) => state === 'past')
  const [last, next] = [moments[index]?.at, moments[index + 1]?.at]
  if (!last || !next || moments[index + 1]?.state !== 'now') return null
  const whole = daysUntil(next, last)
  return { index, share: whole <= 0 ? 0.5 : Math.min(1, Math.max(0, daysUntil(at, last) / whole)) }
}
