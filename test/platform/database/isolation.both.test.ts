import { describe, expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { db, executeSql, transact } from '~/platform/database/client.server'

useDatabase()
const setting = (key: string) => ({ data: { key, value: {} } })

describe('work beside a transaction', () => {
  it('keeps what the job queue writes meanwhile, though the transaction fails', async () => {
    let beside: Promise<unknown> | undefined
    const failed = transact(async (tx) => {
      await tx.setting.create(setting('inside'))
      beside = executeSql('INSERT INTO "Setting" ("key", "value") VALUES ($1, $2)', ['beside', {}])
      await tx.$queryRaw`SELECT pg_sleep(0.05)::text`
      throw new Error('stop')
    })
    await expect(failed).rejects.toThrow('stop')
    await beside
    expect((await db.setting.findMany()).map(({ key }) => key)).toEqual(['beside'])
  })

  it('keeps every one of many transactions that are asked for at once', async () => {
    const keys = Array.from({ length: 20 }, (_, index) => `key-${index}`)
    await Promise.all(keys.map((key) => transact((tx) => tx.setting.create(setting(key)))))
    expect(await db.setting.count()).toBe(20)
  })

  it('leaves no open transaction behind a script that failed', async () => {
    const failed = executeSql(
      `BEGIN; INSERT INTO "Setting" ("key", "value") VALUES ('a', '{}'); SELECT 1/0; COMMIT`,
    )
    await expect(failed).rejects.toThrow(/division by zero/)
    expect(await db.setting.count()).toBe(0)
  })
})
