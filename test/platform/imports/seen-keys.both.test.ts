import { expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { db } from '~/platform/database/client.server'
import { forgetKeys, takeNewKeys } from '~/platform/imports/seen-keys.server'

useDatabase()

const startRun = async (more: { startedAt?: Date; finishedAt?: Date } = {}) =>
  (await db.importRun.create({ data: { kind: 'organisations', source: 'x', ...more } })).id
const take = async (run: string, ...keys: string[]) => [...(await takeNewKeys(run, keys))].sort()

it('gives each key of a run once, whatever it looks like', async () => {
  const run = await startRun()
  const odd = ['', 'a', 'A', 'x'.repeat(10_000), "'; DROP TABLE", '\u0000', '\ud800', '😀']
  expect(await take(run, ...odd)).toEqual([...odd].sort())
  expect(await take(run, 'a', 'b', 'b')).toEqual(['b'])
  expect(await take(await startRun(), 'a')).toEqual(['a'])
})

it('forgets the keys of its run and of runs that are long gone, and of no other', async () => {
  const old = new Date(Date.now() - 3 * 86_400_000)
  const [own, running, ended, lost] = [
    await startRun(),
    await startRun(),
    await startRun({ finishedAt: new Date() }),
    await startRun({ startedAt: old }),
  ]
  for (const run of [own, running, ended, lost]) await take(run ?? '', 'a', 'b')
  await take('a run that is no more', 'a')
  await forgetKeys(own ?? '')
  expect(await db.importKey.groupBy({ by: ['runId'], _count: true })).toEqual([{ runId: running, _count: 2 }])
})
