import { describe, expect, test } from 'vitest'
import { closingDate, type InactivityFacts, inactivityStep, mayClose } from '~/domain/account/inactivity'

const AT = new Date('2026-11-25T03:17:00Z')
const DAY = 86_400_000
const ago = (days: number) => new Date(AT.getTime() - days * DAY)
const facts = (more: Partial<InactivityFacts>): InactivityFacts => ({
  ...{ lastUsedAt: ago(0), warnedAt: null, at: AT, endAfterDays: 180, warningDays: 30 },
  ...more,
})

describe('an account that nobody uses', () => {
  test.each<[string, Partial<InactivityFacts>, string]>([
    ['used today', {}, 'none'],
    ['unused until just before the warning', { lastUsedAt: ago(149.99) }, 'none'],
    ['unused until the warning', { lastUsedAt: ago(150) }, 'warn'],
    ['warned a moment ago', { lastUsedAt: ago(150), warnedAt: ago(0) }, 'none'],
    ['warned, not long enough', { lastUsedAt: ago(179.99), warnedAt: ago(29.99) }, 'none'],
    ['warned in time', { lastUsedAt: ago(180), warnedAt: ago(30) }, 'end'],
    ['unused for years, never warned', { lastUsedAt: ago(900) }, 'warn'],
    ['unused for years, warned late', { lastUsedAt: ago(900), warnedAt: ago(29) }, 'none'],
    ['unused for years, warned long ago', { lastUsedAt: ago(900), warnedAt: ago(30) }, 'end'],
    ['used after the warning', { lastUsedAt: ago(10), warnedAt: ago(40) }, 'none'],
    ['warned, used, and unused again', { lastUsedAt: ago(151), warnedAt: ago(200) }, 'warn'],
    ['short use, long warning', { lastUsedAt: ago(14), endAfterDays: 30, warningDays: 90 }, 'none'],
    ['short use, long warning, later', { lastUsedAt: ago(15), endAfterDays: 30, warningDays: 90 }, 'warn'],
  ])('%s', (_name, more, step) => expect(inactivityStep(facts(more))).toBe(step))

  test('is told the day on which it closes', () => {
    expect(closingDate(facts({ lastUsedAt: ago(150) }), AT)).toEqual(new Date(AT.getTime() + 30 * DAY))
    expect(closingDate(facts({ lastUsedAt: ago(900) }), AT)).toEqual(new Date(AT.getTime() + 30 * DAY))
  })

  test('stays open where it is the last administrator', () => {
    expect(mayClose('administrator', 1)).toBe(false)
    expect(mayClose('administrator', 2)).toBe(true)
    expect(mayClose('staff', 0)).toBe(true)
  })
})
