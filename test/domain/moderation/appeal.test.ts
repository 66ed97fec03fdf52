import { describe, expect, it } from 'vitest'
import { type Appealable, appealEnds, appealObjection, lastAppealDay } from '~/domain/moderation/appeal'
import { berlinDay } from '~/domain/time/berlin'

describe('six months for an appeal', () => {
  it.each([
    ['2026-11-24T12:00:00Z', '2027-05-24', '2027-05-24T22:00:00.000Z'],
    // February is shorter, in a leap year by one day less.
    ['2026-08-31T12:00:00Z', '2027-02-28', '2027-02-28T23:00:00.000Z'],
    ['2027-08-31T12:00:00Z', '2028-02-29', '2028-02-29T23:00:00.000Z'],
    ['2026-12-31T12:00:00Z', '2027-06-30', '2027-06-30T22:00:00.000Z'],
    // Late in the evening in UTC it is the next day in Germany.
    ['2026-06-30T22:30:00Z', '2027-01-01', '2027-01-01T23:00:00.000Z'],
  ])('decided at %s end with %s', (decided, day, end) => {
    expect(appealEnds(new Date(decided)).toISOString()).toBe(end)
    expect(berlinDay(lastAppealDay(new Date(decided)))).toBe(day)
  })
})

describe('an appeal', () => {
  const decidedAt = new Date('2026-11-24T12:00:00Z')
  const hidden: Appealable = { measure: 'hide', decidedAt, liftedAt: null, isAppealed: false }
  const nothing: Appealable = { ...hidden, measure: 'noAction' }
  const soon = new Date('2026-12-01T12:00:00Z')

  it('is the author’s against what was done, and the reporter’s against that nothing was', () => {
    for (const measure of ['warn', 'hide', 'pausePosting'] as const) {
      expect(appealObjection({ ...hidden, measure }, 'author', soon)).toBeNull()
      expect(appealObjection({ ...hidden, measure }, 'reporter', soon)).toBe('nothingAgainstYou')
    }
    expect(appealObjection(nothing, 'reporter', soon)).toBeNull()
    expect(appealObjection(nothing, 'author', soon)).toBe('nothingAgainstYou')
  })

  it('is taken once, while the decision stands, until the very end of the last day', () => {
    expect(appealObjection({ ...hidden, isAppealed: true }, 'author', soon)).toBe('alreadyAppealed')
    expect(appealObjection({ ...hidden, liftedAt: soon }, 'author', soon)).toBe('lifted')
    const end = appealEnds(decidedAt)
    expect(appealObjection(hidden, 'author', new Date(end.getTime() - 1))).toBeNull()
    expect(appealObjection(hidden, 'author', end)).toBe('over')
  })
})
