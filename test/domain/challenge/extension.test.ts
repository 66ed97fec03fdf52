import { describe, expect, it } from 'vitest'
import { daysLater, deadlineAfterChange, minimumExtension } from '~/domain/challenge/extension'
import { BUILT_IN_VALUES } from '~/domain/legal/legal-value'

const at = (iso: string) => new Date(iso)
const DAY = 24 * 3_600_000
const before = at('2026-12-01T11:00:00Z')

describe('the deadline after a change', () => {
  const change = (more: Partial<Parameters<typeof deadlineAfterChange>[0]>) =>
    deadlineAfterChange({
      deadlineBefore: before,
      wished: before,
      isMaterial: true,
      at: at('2026-11-30T09:15:00Z'),
      minimumDays: 7,
      ...more,
    })

  it('leaves so many days after a material change, though nobody wished it', () => {
    expect(change({})).toEqual(at('2026-12-07T09:15:00Z'))
  })

  it('stays where there is time enough, and where nothing material has changed', () => {
    expect(change({ at: at('2026-11-20T09:00:00Z') })).toEqual(before)
    expect(change({ isMaterial: false })).toEqual(before)
  })

  it('is the wished one where that leaves more time, material or not', () => {
    const wished = at('2027-01-15T11:00:00Z')
    expect(change({ wished })).toEqual(wished)
    expect(change({ wished, isMaterial: false })).toEqual(wished)
  })

  it('is never earlier than before, whatever is wished', () => {
    const wished = at('2026-11-30T11:00:00Z')
    for (const isMaterial of [true, false])
      expect(change({ wished, isMaterial }).getTime()).toBeGreaterThanOrEqual(before.getTime())
  })

  it('holds at two thousand instants of a year: never shorter, never less than the minimum', () => {
    const start = at('2026-10-01T00:00:30Z').getTime()
    for (let step = 0; step < 2000; step += 1) {
      const now = new Date(start + step * 4.4 * 3_600_000)
      const after = change({ at: now, deadlineBefore: new Date(now.getTime() + 1000), wished: now })
      // An hour less by the clock on the wall is an hour less in spring: the same time of day is promised.
      expect(after.getTime() - now.getTime()).toBeGreaterThanOrEqual(7 * DAY - 3_600_000)
      expect(after.getTime() % 60_000).toBe(0)
    }
  })
})

describe('the least time', () => {
  const [built] = BUILT_IN_VALUES.filter(({ key }) => key === 'changeExtension')
  if (!built) throw new Error('no value is built in')
  const decided = { ...built, value: 14n, validFrom: '2026-12-01' }

  it('comes with the platform, and follows what its administration has recorded from the first day on', () => {
    expect(minimumExtension(BUILT_IN_VALUES, at('2026-11-26T09:00:00Z'))).toBe(7)
    const values = [...BUILT_IN_VALUES, decided]
    expect(minimumExtension(values, at('2026-11-30T22:59:59Z'))).toBe(7)
    // The day begins at midnight in Germany.
    expect(minimumExtension(values, at('2026-11-30T23:00:00Z'))).toBe(14)
  })

  it('is never missing, and never a value of another key', () => {
    expect(minimumExtension([], at('2026-11-26T09:00:00Z'))).toBe(7)
    const other = { ...decided, key: 'directAwardWorks' as const, validFrom: '2026-01-01' }
    expect(minimumExtension([other], at('2026-12-26T09:00:00Z'))).toBe(7)
  })
})

describe('so many days later', () => {
  it.each([
    ['an ordinary week', '2026-11-30T09:15:00Z', '2026-12-07T09:15:00Z'],
    ['to the next full minute', '2026-11-30T09:15:00.001Z', '2026-12-07T09:16:00Z'],
    ['over the change in spring: the same time of day', '2027-03-25T11:00:00Z', '2027-04-01T10:00:00Z'],
    ['over the change in autumn: the same time of day', '2026-10-22T10:00:00Z', '2026-10-29T11:00:00Z'],
    ['into the hour that is left out: the next one', '2027-03-21T01:30:00Z', '2027-03-28T01:30:00Z'],
    ['into the hour that comes twice: the second one', '2026-10-18T00:30:00Z', '2026-10-25T01:30:00Z'],
    ['over the end of a year', '2026-12-29T23:30:00Z', '2027-01-05T23:30:00Z'],
  ])('%s', (_name, from, to) => {
    expect(daysLater(at(from), 7)).toEqual(at(to))
  })
})
