import { afterAll, describe, expect, it } from 'vitest'
import { BUILT_IN_YEARS } from '~/domain/calendar/holidays'
import { calendarOf, workingDaysBetween } from '~/domain/calendar/working-days'
import { followDeadline, type KeptDates } from '~/domain/challenge/follow-deadline'
import { HOME_STATE } from '~/domain/taxonomy/regions'
import { toBerlin } from '~/domain/time/berlin'

const CALENDAR = calendarOf(BUILT_IN_YEARS, HOME_STATE.code)
const SECOND = 1000
const HOUR = 3600 * SECOND
const at = (iso: string) => new Date(iso)
const NOW = at('2027-01-11T09:00:00Z')
const BEFORE = at('2027-02-26T11:00:00Z')
const DATES: KeptDates = {
  questionsUntil: at('2027-02-12T15:30:00Z'),
  answersUntil: at('2027-02-19T11:00:00Z'),
}

let generated = 0
afterAll(() => process.stdout.write(`Dates that follow a deadline: ${generated} generated extensions\n`))

const follow = (
  deadlineAfter: Date,
  { dates = DATES, now = NOW, before = BEFORE, calendar = CALENDAR } = {},
) => followDeadline(dates, { deadlineBefore: before, deadlineAfter, at: now }, calendar)
const local = ({ dates }: { dates: KeptDates }) =>
  [dates.questionsUntil, dates.answersUntil].map((date) => date && toBerlin(date))

describe('an extension', () => {
  it('takes the dates along, as many working days before, each at its own time of day', () => {
    const followed = follow(at('2027-03-05T11:00:00Z'))
    expect(local(followed)).toEqual(['2027-02-19T16:30', '2027-02-26T12:00'])
    expect(followed).toMatchObject({ moved: ['questionsUntil', 'answersUntil'], over: [], missingYear: null })
  })

  it('counts no holiday: over Easter and the change of the clocks', () => {
    // Good Friday is 26 March, Easter Monday the 29th: Thursday to Tuesday is one working day.
    const before = at('2027-03-25T11:00:00Z')
    const dates = { questionsUntil: at('2027-03-16T11:00:00Z'), answersUntil: at('2027-03-24T11:00:00Z') }
    const followed = follow(at('2027-03-30T10:00:00Z'), { before, dates })
    expect(local(followed)).toEqual(['2027-03-17T12:00', '2027-03-25T12:00'])
  })

  it('over a weekend alone moves nothing', () => {
    const followed = follow(at('2027-02-28T11:00:00Z'))
    expect(followed).toEqual({ dates: DATES, moved: [], over: [], missingYear: null })
  })

  it('that is none moves nothing, nor does an earlier deadline', () => {
    expect(follow(BEFORE).dates).toEqual(DATES)
    expect(follow(at('2027-02-20T11:00:00Z'))).toMatchObject({ dates: DATES, moved: [] })
  })

  it('leaves a date that was never set unset', () => {
    const none = { questionsUntil: null, answersUntil: null }
    expect(follow(at('2027-03-05T11:00:00Z'), { dates: none })).toEqual({
      ...{ dates: none, moved: [], over: [], missingYear: null },
    })
    const half = { ...DATES, answersUntil: null }
    const followed = follow(at('2027-03-05T11:00:00Z'), { dates: half })
    expect([local(followed), followed.moved]).toEqual([['2027-02-19T16:30', null], ['questionsUntil']])
  })
})

describe('what is over', () => {
  const arrivals = [-SECOND, 0, SECOND].flatMap((offset) =>
    (['questionsUntil', 'answersUntil'] as const).map((field) => ({ field, offset })),
  )

  it.each(arrivals)('$field at T, change at T + $offset ms', ({ field, offset }) => {
    const now = new Date((DATES[field] ?? NOW).getTime() + offset)
    const followed = follow(at('2027-03-05T11:00:00Z'), { now })
    const isOver = offset >= 0
    expect(followed.over.includes(field)).toBe(isOver)
    expect(followed.moved.includes(field)).toBe(!isOver)
    if (isOver) expect(followed.dates[field]).toBe(DATES[field])
  })

  it('stays, while the day of the answers that is ahead follows', () => {
    const followed = follow(at('2027-03-05T11:00:00Z'), { now: at('2027-02-15T09:00:00Z') })
    expect(local(followed)).toEqual(['2027-02-12T16:30', '2027-02-26T12:00'])
    expect(followed).toMatchObject({ moved: ['answersUntil'], over: ['questionsUntil'] })
  })
})

describe('a year without recorded holidays', () => {
  it('lets the dates stay and is named: nothing is guessed', () => {
    const only2027 = new Map([...CALENDAR].filter(([year]) => year === 2027))
    const before = at('2027-12-30T11:00:00Z')
    const dates = { questionsUntil: at('2027-12-15T11:00:00Z'), answersUntil: at('2027-12-22T11:00:00Z') }
    const followed = follow(at('2028-01-14T11:00:00Z'), { before, dates, calendar: only2027 })
    expect(followed).toEqual({ dates, moved: [], over: [], missingYear: 2028 })
    // Within the year that is known they follow.
    const known = follow(at('2027-12-31T11:00:00Z'), { before, dates, calendar: only2027 })
    expect(known).toMatchObject({ moved: ['questionsUntil', 'answersUntil'], missingYear: null })
  })

  it('is named also where only the way of a date leads through it', () => {
    const without2026 = new Map([...CALENDAR].filter(([year]) => year !== 2026))
    const dates = { questionsUntil: at('2026-12-29T11:00:00Z'), answersUntil: at('2027-01-20T11:00:00Z') }
    const followed = follow(at('2027-03-05T11:00:00Z'), {
      ...{ dates, now: at('2026-12-01T09:00:00Z'), calendar: without2026 },
    })
    expect(followed).toEqual({ dates, moved: [], over: [], missingYear: 2026 })
  })

  it('does not matter where nothing is left to follow', () => {
    const followed = follow(at('2040-01-01T11:00:00Z'), { now: at('2027-02-20T09:00:00Z') })
    expect(followed).toMatchObject({ missingYear: null, over: ['questionsUntil', 'answersUntil'] })
  })
})

describe('the order', () => {
  it('stays: an answer due late on the day of the deadline is due a day before a deadline at noon', () => {
    const before = at('2027-02-26T19:00:00Z')
    const dates = { questionsUntil: at('2027-02-26T11:00:00Z'), answersUntil: at('2027-02-26T17:00:00Z') }
    const followed = follow(at('2027-03-05T11:00:00Z'), { before, dates })
    expect(local(followed)).toEqual(['2027-03-04T12:00', '2027-03-04T18:00'])
  })

  it('holds, and so does the distance, at thousands of extensions', () => {
    const start = at('2027-01-04T00:30:00Z').getTime()
    for (let step = 0; step < 3000; step += 1) {
      generated += 1
      const questionsUntil = new Date(start + step * 2.3 * HOUR)
      const answersUntil = new Date(questionsUntil.getTime() + (1 + (step % 17) * 9) * HOUR)
      const before = new Date(answersUntil.getTime() + (1 + (step % 13) * 11) * HOUR)
      const after = new Date(before.getTime() + (step % 29) * 13 * HOUR)
      const now = new Date(questionsUntil.getTime() + ((step % 3) - 1) * SECOND)
      const { dates, moved, over } = follow(after, { before, now, dates: { questionsUntil, answersUntil } })
      const [questions, answers] = [dates.questionsUntil ?? now, dates.answersUntil ?? now]
      expect(questions < answers && answers < after).toBe(true)
      expect(questions >= questionsUntil && answers >= answersUntil).toBe(true)
      expect(over.includes('questionsUntil')).toBe(after > before && step % 3 > 0)
      if (!moved.includes('answersUntil')) continue
      const days = (from: Date, until: Date) => {
        const counted = workingDaysBetween(from, until, CALENDAR)
        return counted.ok ? counted.days : Number.NaN
      }
      // One working day more only where the time of day would lie behind the deadline.
      expect([0, 1]).toContain(days(answers, after) - days(answersUntil, before))
    }
  })
})
