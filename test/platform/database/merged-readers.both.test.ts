import { expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { db, executeSql, transact } from '~/platform/database/client.server'

useDatabase()

const VALUES = `SELECT timestamptz '2026-03-29 01:30:00.123+00' AS at, date '2026-03-29' AS day,
  '{"a":[1]}'::jsonb AS json, true AS yes, ARRAY['x', 'y'] AS words, 12.50::numeric AS number,
  ARRAY[timestamptz '2026-03-29 01:30:00+00'] AS times, 9007199254740993::int8 AS big, NULL::text AS nothing`

/** As the client gives them. */
const AS_CLIENT = {
  at: new Date('2026-03-29T01:30:00.123Z'),
  day: new Date('2026-03-29T00:00:00Z'),
  json: { a: [1] },
  yes: true,
  words: ['x', 'y'],
  times: [new Date('2026-03-29T01:30:00Z')],
  big: 9007199254740993n,
  nothing: null,
}

it('reads values of every kind for the client, inside a transaction and outside', async () => {
  for (const rows of [
    await db.$queryRawUnsafe<{ number: unknown }[]>(VALUES),
    await transact((tx) => tx.$queryRawUnsafe<{ number: unknown }[]>(VALUES)),
  ]) {
    const [{ number, ...others } = { number: null }] = rows
    expect(others).toEqual(AS_CLIENT)
    expect(Number(number)).toBe(12.5)
  }
})

it('gives plain SQL its times as times, whatever the client has asked before', async () => {
  await db.$queryRaw`SELECT 1`
  const script = await executeSql(`${VALUES};`)
  const statement = await executeSql(
    `SELECT timestamptz '2026-03-29 01:30:00.123+00' AS at, $1::text AS word`,
    ['x'],
  )
  expect(script.rows).toMatchObject([{ at: AS_CLIENT.at, json: AS_CLIENT.json, yes: true, nothing: null }])
  expect(statement.rows).toEqual([{ at: AS_CLIENT.at, word: 'x' }])
})

it('rolls back what a transaction wrote before it failed', async () => {
  const failed = transact(async (tx) => {
    await tx.setting.create({ data: { key: 'begun', value: 'x' } })
    throw new Error('on purpose')
  })
  await expect(failed).rejects.toThrow('on purpose')
  expect(await db.setting.count({ where: { key: 'begun' } })).toBe(0)
})
