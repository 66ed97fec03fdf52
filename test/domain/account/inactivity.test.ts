import { describe, expect, it } from 'vitest'
import { inactivityStep } from '~/domain/account/inactivity'

const DAY = 86_400_000
const AT = new Date('2026-11-25T12:00:00Z')
const ago = (days: number) => new Date(AT.getTime() - days * DAY)
const DAYS = { account: 100, warning: 10 }
const step = (used: number, warned: number | null) =>
  inactivityStep({ lastUsedAt: ago(used), warnedAt: warned === null ? null : ago(warned) }, AT, DAYS)

describe('an account that nobody uses', () => {
  it.each([
    [0, null, 'none'],
    [89.99, null, 'none'],
    [90, null, 'warn'],
    [500, null, 'warn'],
  ] as const)('unused for %s days and not warned: %s %s', (used, warned, expected) => {
    expect(step(used, warned)).toBe(expected)
  })

  it('is erased when the whole time and the whole warning are over', () => {
    expect(step(100, 10)).toBe('erase')
    expect(step(99.99, 10)).toBe('none')
    expect(step(100, 9.99)).toBe('none')
  })

  it('gets the whole warning, however late it came', () => {
    expect(step(400, 1)).toBe('none')
    expect(step(409, 10)).toBe('erase')
  })

  it('is warned anew when the person came back after a warning', () => {
    expect(step(50, 60)).toBe('none')
    expect(step(95, 200)).toBe('warn')
    expect(step(95, 95)).toBe('warn')
  })
})
