import { describe, expect, it } from 'vitest'
import { BUILT_IN_YEARS } from '~/domain/calendar/holidays'
import { calendarOf } from '~/domain/calendar/working-days'
import { CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import {
  type DatedChallenge,
  dateObjections,
  datesRefusal,
  proposedDates,
} from '~/domain/challenge/question-dates'
import { HOME_STATE } from '~/domain/taxonomy/regions'
import { toBerlin } from '~/domain/time/berlin'

const CALENDAR = calendarOf(BUILT_IN_YEARS, HOME_STATE.code)
const NOW = new Date('2026-11-26T10:00:00Z')
const day = (date: string) => new Date(`${date}T11:00:00Z`)

describe('the proposed dates', () => {
  it('lie five working days before the deadline and five before that, at the same time of day', () => {
    const proposed = proposedDates(day('2027-02-26'), CALENDAR, NOW)
    if (!proposed.ok) throw new Error(proposed.reason)
    expect(toBerlin(proposed.answersUntil)).toBe('2027-02-19T12:00')
    expect(toBerlin(proposed.questionsUntil)).toBe('2027-02-12T12:00')
  })

  it('leave out holidays, also those of the turn of the year', () => {
    const proposed = proposedDates(day('2027-01-08'), CALENDAR, NOW)
    if (!proposed.ok) throw new Error(proposed.reason)
    // Back from Friday the 8th: 7, 6, 5, 4 January, then 31 December; the 1st is a holiday.
    expect(toBerlin(proposed.answersUntil)).toBe('2026-12-31T12:00')
    // 30, 29, 28, then 24 and 23 December: the 25th is a holiday, the 26th a Saturday.
    expect(toBerlin(proposed.questionsUntil)).toBe('2026-12-23T12:00')
  })

  it('keep the time of day over the change of the clocks', () => {
    const proposed = proposedDates(new Date('2027-03-31T10:00:00Z'), CALENDAR, NOW)
    if (!proposed.ok) throw new Error(proposed.reason)
    expect(toBerlin(proposed.answersUntil)).toMatch(/^2027-03-.*T12:00$/)
    expect(proposed.answersUntil.getUTCHours()).toBe(11)
  })

  it('are refused where a year has no holidays, and name the year', () => {
    expect(proposedDates(day('2031-05-05'), CALENDAR, NOW)).toEqual({
      ok: false,
      reason: 'holidaysMissing',
      year: 2031,
    })
    const only2027 = new Map([...CALENDAR].filter(([year]) => year === 2027))
    expect(proposedDates(day('2027-01-08'), only2027, NOW)).toMatchObject({ year: 2026 })
  })

  it('are refused where too little time is left, and without a deadline', () => {
    expect(proposedDates(day('2026-12-04'), CALENDAR, NOW)).toEqual({ ok: false, reason: 'tooShort' })
    expect(proposedDates(null, CALENDAR, NOW)).toEqual({ ok: false, reason: 'deadlineMissing' })
  })
})

const CHALLENGE: DatedChallenge = {
  state: 'published',
  deadlineAt: day('2027-02-26'),
  questionsUntil: day('2027-02-01'),
  answersUntil: day('2027-02-10'),
}
const FACTS = { hasOverdue: false, at: NOW }
const reasons = (questions: string, answers: string, before = CHALLENGE, facts = FACTS) =>
  dateObjections({ questionsUntil: day(questions), answersUntil: day(answers) }, before, facts).map(
    ({ field, reason }) => `${field} ${reason}`,
  )

describe('new dates', () => {
  it('may give more time', () => {
    expect(reasons('2027-02-05', '2027-02-12')).toEqual([])
    expect(reasons('2027-02-01', '2027-02-10')).toEqual([])
  })

  it('may not take time away once the challenge is public, but in a draft', () => {
    expect(reasons('2027-01-31', '2027-02-10')).toEqual(['questionsUntil shortened'])
    expect(reasons('2027-01-31', '2027-02-10', { ...CHALLENGE, state: 'draft' })).toEqual([])
  })

  it('may not lie in the past, in the wrong order or beyond the deadline: all of it is said at once', () => {
    const draft: DatedChallenge = { ...CHALLENGE, state: 'draft' }
    expect(reasons('2026-11-20', '2026-11-20', draft)).toEqual([
      'questionsUntil inThePast',
      'answersUntil order',
    ])
    expect(reasons('2027-02-20', '2027-02-26', draft)).toEqual(['answersUntil afterDeadline'])
  })

  it('may stay where they are although they have passed', () => {
    const facts = { ...FACTS, at: day('2027-02-05') }
    expect(reasons('2027-02-01', '2027-02-12', CHALLENGE, facts)).toEqual([])
  })

  it('do not move the day of an answer away from under an overdue question', () => {
    const facts = { hasOverdue: true, at: day('2027-02-15') }
    expect(reasons('2027-02-20', '2027-02-24', CHALLENGE, facts)).toEqual(['answersUntil answersOverdue'])
    expect(reasons('2027-02-20', '2027-02-24', CHALLENGE, { ...facts, hasOverdue: false })).toEqual([])
  })
})

describe('the dates cannot be set', () => {
  it.each(CHALLENGE_STATES)('in the state %s', (state) => {
    const isPossible = state === 'draft' || state === 'published'
    expect(datesRefusal({ ...CHALLENGE, state }, NOW)).toBe(isPossible ? null : 'wrongState')
  })

  it('without a deadline or after it', () => {
    expect(datesRefusal({ ...CHALLENGE, deadlineAt: null }, NOW)).toBe('deadlineMissing')
    expect(datesRefusal(CHALLENGE, day('2027-02-26'))).toBe('deadlinePassed')
  })
})
