import { describe, expect, test } from 'vitest'
import { useDatabase } from '#test/support/database'
import { db } from '~/platform/database/client.server'
import { countAttempt, forgetAttempts, forgiveAttempt, LIMITS } from '~/platform/rate-limit.server'

useDatabase()

const { attempts } = LIMITS.feedback
const many = (count: number, subject = 'a') =>
  Promise.all(Array.from({ length: count }, () => countAttempt('feedback', subject)))
const allowed = (answers: { ok: boolean }[]) => answers.filter((answer) => answer.ok).length
/** Moves the end of every window, as if time had passed. */
const passTime = (seconds: number) =>
  db.$executeRaw`UPDATE "RateLimit" SET "resetAt" = "resetAt" - ${seconds}::int * interval '1 second'`

describe('a limit', () => {
  test('lets exactly so many through, however they race over the connections', async () => {
    expect(allowed(await many(attempts * 3))).toBe(attempts)
  })

  test('is shared by processes: another copy of the program goes on counting', async () => {
    await many(attempts)
    const copy = '~/platform/rate-limit.server?copy'
    const other: typeof import('~/platform/rate-limit.server') = await import(/* @vite-ignore */ copy)
    expect(other.countAttempt).not.toBe(countAttempt)
    expect(await other.countAttempt('feedback', 'a')).toMatchObject({ ok: false, reason: 'tooMany' })
  })

  test('holds for one subject and one name', async () => {
    await many(attempts + 1)
    expect(allowed(await many(1, 'b'))).toBe(1)
    expect(await countAttempt('signUpNetwork', 'a')).toEqual({ ok: true })
  })

  test('ends with its window and starts anew', async () => {
    await many(attempts + 1)
    await passTime(LIMITS.feedback.seconds - 30)
    expect(allowed(await many(1))).toBe(0)
    await passTime(31)
    expect(allowed(await many(attempts + 5))).toBe(attempts)
  })

  test('is not prolonged by further attempts', async () => {
    const [first] = await many(attempts + 1).then((answers) => answers.filter((answer) => !answer.ok))
    const [later] = await many(5)
    expect(later).toEqual(first)
  })

  test('forgives one attempt, or all, and never goes below none', async () => {
    await many(attempts)
    await forgiveAttempt('feedback', 'a')
    expect(allowed(await many(2))).toBe(1)
    await forgetAttempts('feedback', 'a')
    await forgiveAttempt('feedback', 'a')
    expect(allowed(await many(attempts + 1))).toBe(attempts)
  })

  test('keeps no subject in the table', async () => {
    await countAttempt('feedback', '192.0.2.77')
    const rows = await db.rateLimit.findMany()
    expect(rows).toHaveLength(1)
    expect(rows[0]?.key).toMatch(/^[0-9a-f]{64}$/)
  })
})
