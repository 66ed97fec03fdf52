import { describe, expect, it } from 'vitest'
import { halfYearOf, halfYearsUntil, readHalfYear } from '~/domain/moderation/half-year'

describe('half years', () => {
  it('begin and end at midnight in Germany', () => {
    expect(readHalfYear('2026-2')).toEqual({
      ...{ year: 2026, half: 2 },
      from: new Date('2026-06-30T22:00:00Z'),
      until: new Date('2026-12-31T23:00:00Z'),
    })
    expect(readHalfYear('2027-1')?.from).toEqual(readHalfYear('2026-2')?.until)
  })

  it.each(['2026-3', '2026-0', '2025-2', '9999-1', '26-1', '', '2026-2x', '٢٠٢٦-1'])('%s is none', (text) => {
    expect(readHalfYear(text)).toBeNull()
  })

  it('are known by the day, and listed up to now', () => {
    expect(halfYearOf(new Date('2026-06-30T21:59:00Z'))).toBe('2026-1')
    expect(halfYearOf(new Date('2026-06-30T22:00:00Z'))).toBe('2026-2')
    expect(halfYearsUntil(new Date('2026-11-24T12:00:00Z'))).toEqual(['2026-2', '2026-1'])
    expect(halfYearsUntil(new Date('2027-08-01T12:00:00Z'))).toEqual(['2027-2', '2027-1', '2026-2', '2026-1'])
  })
})
