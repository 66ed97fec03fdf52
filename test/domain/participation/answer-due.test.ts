import { describe, expect, it } from 'vitest'
import { BUILT_IN_YEARS } from '~/domain/calendar/holidays'
import { calendarOf } from '~/domain/calendar/working-days'
import {
  ANSWER_RULES,
  answerDueAt,
  answerRulesOn,
  endOf,
  isAnswerReminderDue,
  moveObjection,
  reachesSupport,
} from '~/domain/participation/answer-due'
import { HOME_STATE } from '~/domain/taxonomy/regions'
import { berlinDay } from '~/domain/time/berlin'

const calendar = calendarOf(BUILT_IN_YEARS, HOME_STATE.code)
const at = (text: string) => new Date(text)
/** A Thursday. */
const NOW = at('2026-11-26T10:15:30Z')

describe('the rules', () => {
  it('stand in the order of their days, each provisional with its source', () => {
    const days = ANSWER_RULES.map(({ from }) => from)
    expect([...days].sort()).toEqual(days)
    for (const rule of ANSWER_RULES)
      expect(rule).toMatchObject({ source: 'platformRule', status: 'provisional' })
  })

  it('hold also before their first day', () => {
    expect(answerRulesOn('2020-01-01')).toBe(ANSWER_RULES[0])
    expect(answerRulesOn('2026-11-26')).toMatchObject({ supportNeeded: 10, workingDays: 20 })
  })

  it('ask for an answer from the tenth person on, and of what begins a thread only', () => {
    expect([9, 10, 11].map((agreeCount) => reachesSupport({ depth: 0, agreeCount }, NOW))).toEqual([
      false,
      true,
      true,
    ])
    expect([1, 2, 3].map((depth) => reachesSupport({ depth, agreeCount: 500 }, NOW))).toEqual([
      false,
      false,
      false,
    ])
  })
})

describe('the day on which an answer is due', () => {
  it('lies twenty working days ahead, at its last minute, past the holidays', () => {
    expect(answerDueAt(NOW, calendar)).toEqual({ ok: true, at: at('2026-12-24T22:59:00Z') })
    // Christmas Day and New Year's Day are Fridays: two working days less.
    expect(answerDueAt(at('2026-12-10T10:00:00Z'), calendar)).toEqual({
      ok: true,
      at: at('2027-01-11T22:59:00Z'),
    })
    expect(answerDueAt(at('2027-06-01T10:00:00Z'), calendar)).toEqual({
      ok: true,
      at: at('2027-06-29T21:59:00Z'),
    })
  })

  it('is not guessed where the holidays of a year are missing', () => {
    expect(answerDueAt(NOW, new Map())).toEqual({ ok: false, reason: 'holidaysMissing', year: 2026 })
    expect(answerDueAt(at('2028-12-15T10:00:00Z'), calendar)).toMatchObject({
      reason: 'holidaysMissing',
      year: 2029,
    })
  })
})

describe('another day for an owed answer', () => {
  const dueAt = endOf('2026-12-01')
  const objection = (wished: string | null, now = NOW, days = calendar) =>
    moveObjection(wished, { dueAt, at: now }, days)

  it('is not asked for: the day stays', () => {
    expect(objection(null, NOW, new Map())).toBeNull()
  })

  it.each([
    ['2026-12-02', null],
    ['2026-12-24', null],
    ['2026-12-28', 'tooFar'],
    ['2026-12-01', 'notLater'],
    ['2026-11-30', 'notLater'],
    ['2026-11-25', 'inThePast'],
    ['2026-12-05', 'noWorkingDay'],
    ['2026-12-06', 'noWorkingDay'],
  ])('%s: %s', (wished, reason) => {
    expect(objection(wished)).toBe(reason)
  })

  it('is no holiday', () => {
    expect(objection('2026-12-25', at('2026-12-10T10:00:00Z'))).toBe('noWorkingDay')
  })

  it('may be today as long as it lasts, where the day before is over', () => {
    const late = at('2026-12-03T22:00:00Z')
    expect(objection('2026-12-03', late)).toBeNull()
    expect(objection('2026-12-03', at('2026-12-03T22:59:00Z'))).toBe('inThePast')
  })

  it('is refused where the holidays of a year are missing', () => {
    expect(objection('2026-12-03', NOW, new Map())).toBe('holidaysMissing')
    expect(
      moveObjection('2029-01-03', { dueAt: endOf('2028-12-20'), at: at('2028-12-18T10:00:00Z') }, calendar),
    ).toBe('holidaysMissing')
  })
})

describe('a reminder', () => {
  const dueAt = endOf('2026-12-28')
  const due = (toldOn: string, today: string) => isAnswerReminderDue(dueAt, toldOn, today)

  it('comes seven days before and on the day after, each once', () => {
    const days: string[] = []
    let toldOn = '2026-11-26'
    for (let day = Date.parse('2026-11-26'); day < Date.parse('2027-02-01'); day += 86_400_000) {
      const today = berlinDay(new Date(day + 43_200_000))
      if (!due(toldOn, today)) continue
      days.push(today)
      toldOn = today
    }
    expect(days).toEqual(['2026-12-21', '2026-12-29'])
  })

  it('comes a day later where the job was skipped, and once where it was away for both', () => {
    expect(due('2026-11-26', '2026-12-22')).toBe(true)
    expect(due('2026-12-22', '2026-12-23')).toBe(false)
    expect(due('2026-11-26', '2027-01-20')).toBe(true)
    expect(due('2027-01-20', '2027-01-21')).toBe(false)
  })

  it('is not sent for a day that was near when the answer became owed', () => {
    expect(due('2026-12-22', '2026-12-22')).toBe(false)
    expect(due('2026-12-22', '2026-12-29')).toBe(true)
  })
})

it('no day is no day', () => {
  expect(() => endOf('2026-02-30')).toThrow(RangeError)
})
