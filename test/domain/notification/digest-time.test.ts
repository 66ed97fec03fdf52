import { describe, expect, it } from 'vitest'
import { nextDigestAt } from '~/domain/notification/digest-time'

const next = (frequency: 'daily' | 'weekly', after: string) =>
  nextDigestAt(frequency, new Date(after)).toISOString()

describe('the daily digest', () => {
  it.each([
    ['before seven: today', '2026-11-24T05:59:59.999Z', '2026-11-24T06:00:00.000Z'],
    ['at seven sharp: tomorrow', '2026-11-24T06:00:00.000Z', '2026-11-25T06:00:00.000Z'],
    ['after seven: tomorrow', '2026-11-24T06:00:00.001Z', '2026-11-25T06:00:00.000Z'],
    [
      'between midnight in Berlin and in London: today',
      '2026-11-23T23:30:00.000Z',
      '2026-11-24T06:00:00.000Z',
    ],
    ['in summer an hour earlier by UTC', '2026-07-01T05:00:00.000Z', '2026-07-02T05:00:00.000Z'],
    ['over the end of the year', '2026-12-31T22:00:00.000Z', '2027-01-01T06:00:00.000Z'],
    ['the day before clocks go forward', '2027-03-27T12:00:00.000Z', '2027-03-28T05:00:00.000Z'],
    ['in the night in which clocks go forward', '2027-03-28T00:30:00.000Z', '2027-03-28T05:00:00.000Z'],
    ['the day before clocks go back', '2027-10-30T12:00:00.000Z', '2027-10-31T06:00:00.000Z'],
    ['in the hour that comes twice', '2027-10-31T00:30:00.000Z', '2027-10-31T06:00:00.000Z'],
  ])('%s', (_name, after, expected) => {
    expect(next('daily', after)).toBe(expected)
  })

  it('comes 23, 24 or 25 hours after the one before, and 24 but twice a year', () => {
    let at = new Date('2026-01-01T12:00:00Z')
    const hours: number[] = []
    for (let day = 0; day < 365; day += 1) {
      const following = nextDigestAt('daily', at)
      hours.push((following.getTime() - at.getTime()) / 3_600_000)
      at = following
    }
    expect(
      hours
        .slice(1)
        .filter((one) => one !== 24)
        .sort(),
    ).toEqual([23, 25])
  })
})

describe('the weekly digest', () => {
  it.each([
    ['on a Tuesday', '2026-11-24T10:00:00.000Z', '2026-11-30T06:00:00.000Z'],
    ['on a Sunday evening', '2026-11-29T20:00:00.000Z', '2026-11-30T06:00:00.000Z'],
    ['on Monday before seven', '2026-11-30T05:00:00.000Z', '2026-11-30T06:00:00.000Z'],
    ['on Monday at seven', '2026-11-30T06:00:00.000Z', '2026-12-07T06:00:00.000Z'],
    [
      'when it is Monday in Berlin and still Sunday by UTC',
      '2026-11-29T23:30:00.000Z',
      '2026-11-30T06:00:00.000Z',
    ],
    ['over the Sunday on which clocks go forward', '2027-03-26T12:00:00.000Z', '2027-03-29T05:00:00.000Z'],
    ['over the Sunday on which clocks go back', '2027-10-29T12:00:00.000Z', '2027-11-01T06:00:00.000Z'],
  ])('%s', (_name, after, expected) => {
    expect(next('weekly', after)).toBe(expected)
  })
})
