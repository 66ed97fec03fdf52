import { describe, expect, it } from 'vitest'
import {
  agreesWithReport,
  allowedPauses,
  MEASURES,
  PAUSE_DAYS,
  pauseUntil,
  RECORD_DAYS,
  readMeasure,
} from '~/domain/moderation/measures'

const DAY = 86_400_000
const now = new Date('2026-11-24T12:00:00Z')
const pause = (days: number, ago: number, liftedAt: Date | null = null) => {
  const decidedAt = new Date(now.getTime() - ago * DAY)
  return { decidedAt, until: new Date(decidedAt.getTime() + days * DAY), liftedAt }
}

it('what no decision does is no measure', () => {
  for (const one of MEASURES) expect(readMeasure(one)).toBe(one)
  for (const other of ['lock', 'remove', '']) expect(() => readMeasure(other)).toThrow()
})

describe('pauses from posting', () => {
  it('begin at a day and go up one step at a time', () => {
    expect(allowedPauses([], now)).toEqual([1])
    expect(allowedPauses([pause(1, 10)], now)).toEqual([1, 7])
    expect(allowedPauses([pause(1, 10), pause(1, 20)], now)).toEqual([1, 7])
    expect(allowedPauses([pause(7, 10)], now)).toEqual([1, 7, 30])
    expect(allowedPauses([pause(30, 40)], now)).toEqual([1, 7, 30])
  })

  it('count no more once they were lifted, or after a year', () => {
    expect(allowedPauses([pause(7, 10, now)], now)).toEqual([1])
    expect(allowedPauses([pause(7, RECORD_DAYS)], now)).toEqual([1])
    expect(allowedPauses([pause(7, RECORD_DAYS - 1)], now)).toEqual([1, 7, 30])
  })

  it('always end', () => {
    for (const days of PAUSE_DAYS) expect(pauseUntil(days, now).getTime()).toBe(now.getTime() + days * DAY)
  })
})

it('measures go from the mildest to the strictest, and deleting is none of them', () => {
  expect(MEASURES).toEqual(['noAction', 'warn', 'hide', 'pausePosting'])
  expect(MEASURES.filter(agreesWithReport)).toEqual(['warn', 'hide', 'pausePosting'])
})
