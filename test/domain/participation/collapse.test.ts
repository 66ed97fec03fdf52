import { describe, expect, it } from 'vitest'
import { COLLAPSED_HOURS, collapsedUntil, isCollapsed } from '~/domain/participation/collapse'

const at = (time: string) => new Date(`2026-11-24T${time}Z`)
const HOUR = 3_600_000

describe('a folded contribution', () => {
  it('is folded from the first instant until a day later, and then open by itself', () => {
    const folded = at('12:00:00')
    const end = collapsedUntil(folded)
    expect(end.getTime() - folded.getTime()).toBe(COLLAPSED_HOURS * HOUR)
    expect(isCollapsed(folded, folded)).toBe(true)
    expect(isCollapsed(folded, new Date(end.getTime() - 1))).toBe(true)
    expect(isCollapsed(folded, end)).toBe(false)
  })

  it('is none without a mark', () => {
    expect(isCollapsed(null, at('12:00:00'))).toBe(false)
  })
})
