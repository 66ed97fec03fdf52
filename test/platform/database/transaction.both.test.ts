import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { uniqueViolation } from '~/platform/database/unique-violation'

useDatabase()
const setting = (key: string) => ({ data: { key, value: {} } })

describe('transact', () => {
  it('keeps nothing of a transaction that fails, and keeps its error', async () => {
    const failed = transact(async (tx) => {
      await tx.setting.create(setting('a'))
      throw new Error('stop')
    })
    await expect(failed).rejects.toThrow('stop')
    expect(await db.setting.count()).toBe(0)
  })

  it('keeps what succeeds', async () => {
    await transact((tx) => tx.setting.create(setting('a')))
    expect(await db.setting.count()).toBe(1)
  })

  it('sees the clock move inside a transaction', async () => {
    const [first, second] = await transact(async (tx) => {
      const before = await databaseTime(tx)
      await tx.$queryRaw`SELECT pg_sleep(0.02)::text`
      return [before, await databaseTime(tx)]
    })
    expect(second.getTime()).toBeGreaterThanOrEqual(first.getTime() + 15)
  })
})

describe('uniqueViolation', () => {
  it('names what was doubled', async () => {
    await db.setting.create(setting('a'))
    const error = await db.setting.create(setting('a')).catch((reason: unknown) => reason)
    expect(uniqueViolation(error)?.join()).toMatch(/key/)
  })

  it('is null for every other error', () => {
    expect(uniqueViolation(new Error('key'))).toBeNull()
  })
})
