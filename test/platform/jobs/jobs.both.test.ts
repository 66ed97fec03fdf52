import { expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { addUser } from '#test/support/outbox'
import { db, executeSql } from '~/platform/database/client.server'
import { cleanUp } from '~/platform/jobs/clean-up.server'
import { startJobs } from '~/platform/jobs/jobs.server'

useDatabase()

const fail = (error: unknown) => {
  throw error
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

it('runs a job once, with two runners on one database, and lets it finish when stopped', async () => {
  const runs: string[] = []
  const job = (runner: string) => ({
    name: 'testJob',
    cron: '0 0 1 1 *',
    run: async () => {
      runs.push(`${runner} begins`)
      await pause(700)
      runs.push(`${runner} ends`)
    },
  })
  const runners = []
  for (const name of ['a', 'b'])
    runners.push(await startJobs({ jobs: [job(name)], onError: fail, pollSeconds: 0.5 }))
  try {
    await runners[0]?.trigger('testJob')
    while (runs.length === 0) await pause(50)
  } finally {
    await Promise.all(runners.map((runner) => runner.stop()))
  }
  expect(runs).toHaveLength(2)
  expect(runs[1]).toBe(String(runs[0]).replace('begins', 'ends'))
  const { rows } = await executeSql(`SELECT cron FROM pgboss.schedule WHERE name = 'testJob'`, [])
  expect(rows).toEqual([{ cron: '0 0 1 1 *' }])
})

it('cleans up what has served its time and nothing else', async () => {
  const { id: userId } = await addUser('anna@example.org')
  const [past, future] = [new Date('2020-01-01'), new Date(Date.now() + 3_600_000)]
  await db.session.createMany({
    data: [past, future].map((expiresAt, n) => ({ id: `s${n}`, userId, expiresAt })),
  })
  await db.mailToken.createMany({
    data: [past, future].map((expiresAt, n) => ({ id: `t${n}`, userId, purpose: 'x', expiresAt })),
  })
  await db.rateLimit.createMany({
    data: [past, future].map((resetAt, n) => ({ key: `k${n}`, count: 1, resetAt })),
  })
  await db.notification.createMany({
    data: [past, new Date(), null].map((readAt, n) => ({ userId, eventId: `e${n}`, template: 'x', readAt })),
  })
  await cleanUp()
  expect(await db.session.findMany({ select: { id: true } })).toEqual([{ id: 's1' }])
  expect(await db.mailToken.findMany({ select: { id: true } })).toEqual([{ id: 't1' }])
  expect(await db.rateLimit.findMany({ select: { key: true } })).toEqual([{ key: 'k1' }])
  expect((await db.notification.findMany()).map(({ eventId }) => eventId).sort()).toEqual(['e1', 'e2'])
})
