import { expect, it, vi } from 'vitest'
import { forgetLags, noteFound, readLags } from '#search/lag/lag.server'
import { syncAll } from '#search/mirror/sync.server'
import { createOrganisation } from '#test/factories/organisation'
import { useDatabase } from '#test/support/database'
import { useFaultServer } from '#test/support/use-fault-server'
import { searchCommand } from '~/features/searching/operations/search-command.server'
import { markChanged } from '~/outbox/append.server'
import { AHEAD } from '~/outbox/handlers.server'
import { drainOutbox } from '~/outbox/worker.server'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import { logger } from '~/platform/logger.server'
import { stateHandlers } from '~/platform/server/background'

useDatabase()
const scene = useFaultServer()
const change = (id: string) => transact((tx) => markChanged(tx, 'organisation', id))
const drain = () => drainOutbox(stateHandlers)
const age = (table: string, seconds: number) =>
  db.$executeRawUnsafe(`UPDATE "${table}" SET "changedAt" = "changedAt" - interval '${seconds} seconds'`)
const slowest = async (engine: string) => (await readLags()).find((lag) => lag.engine === engine)?.p99

it('is counted by the worker from the change to the entry, and from there to the other engine', async () => {
  const { id } = await createOrganisation({ name: 'Leuchtturm GmbH' })
  await change(id)
  await age('OutboxState', 12)
  await drain()
  expect(await slowest('postgresql')).toBe(30_000)
  expect(await slowest('meilisearch')).toBeUndefined()
  await age('SearchSync', 12)
  await syncAll()
  expect(await slowest('meilisearch')).toBe(30_000)
  const lines: string[] = []
  await searchCommand(['status'], (line) => lines.push(line))
  expect(lines.filter((line) => line.startsWith('Lag'))).toEqual([
    'Lag in the last 24 hours, from change to entry: half within 30 s, 95 % within 30 s, 99 % within 30 s (1)',
    'Lag in the last 24 hours, from entry to Meilisearch: half within 30 s, 95 % within 30 s, 99 % within 30 s (1)',
  ])
  expect(scene.server.idsOf('mv_pub_search')).toEqual([`provider-${id}`])
})

it('counts from the first of several changes, until one of them is found', async () => {
  const { id } = await createOrganisation({ name: 'Leuchtturm GmbH' })
  await change(id)
  await age('OutboxState', 35)
  await change(id)
  // It changes once more while the worker is at it: what it waits for then has not begun before.
  const ahead = stateHandlers[AHEAD]
  let isFirst = true
  await drainOutbox({
    ...stateHandlers,
    [AHEAD]: {
      entities: ahead?.entities ?? [],
      handle: async (changes) => {
        const failed = await ahead?.handle(changes)
        if (isFirst) await change(id)
        isFirst = false
        return failed ?? new Map()
      },
    },
  })
  const rows = await db.searchLag.findMany({
    where: { engine: 'postgresql' },
    orderBy: { milliseconds: 'asc' },
  })
  expect(rows.map(({ changes }) => changes)).toEqual([1, 1])
  expect(rows[0]?.milliseconds).toBeLessThan(60_000)
  expect(rows[1]?.milliseconds).toBe(60_000)
})

it('a change that failed is counted from when it was made, once it is found', async () => {
  const { id } = await createOrganisation({ name: 'Leuchtturm GmbH' })
  await change(id)
  await age('OutboxState', 55)
  await db.$executeRaw`ALTER TABLE "SearchEntry" RENAME TO "SearchEntryGone"`
  await drain()
  await db.$executeRaw`ALTER TABLE "SearchEntryGone" RENAME TO "SearchEntry"`
  expect(await readLags()).toEqual([])
  await db.$executeRaw`UPDATE "OutboxState" SET "nextAt" = clock_timestamp()`
  await drain()
  expect(await slowest('postgresql')).toBe(60_000)
})

it('the log warns of a late change, once a minute, and of no other', async () => {
  const told: unknown[] = []
  const original = logger().warn
  logger().warn = (...given: unknown[]) => void told.push(given)
  // Whatever another file was late with in this process is more than a minute ago.
  const later = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 61_000)
  try {
    // The embedded database goes by the same clock.
    const now = (await databaseTime()).getTime()
    const ago = (seconds: number) => [new Date(now - seconds * 1000)]
    const [recent, late] = [ago(1), ago(40)]
    await noteFound('meilisearch', recent)
    expect(told).toEqual([])
    await noteFound('meilisearch', late)
    await noteFound('meilisearch', late)
    expect(told).toMatchObject([[{ engine: 'meilisearch', seconds: expect.any(Number) }, expect.any(String)]])
  } finally {
    later.mockRestore()
    logger().warn = original
  }
})

it('is kept for a day', async () => {
  await noteFound('postgresql', [new Date()])
  await db.$executeRaw`UPDATE "SearchLag" SET hour = hour - interval '25 hours'`
  expect(await readLags()).toEqual([])
  await forgetLags()
  expect(await db.searchLag.count()).toBe(0)
})
