import { EventEmitter, once } from 'node:events'
import { expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { passTime } from '#test/support/outbox'
import { markChanged } from '~/outbox/append.server'
import { processStates } from '~/outbox/process-states.server'
import { drainOutbox, startWorker } from '~/outbox/worker.server'
import { db, transact } from '~/platform/database/client.server'

useDatabase()

const change = (id: string) => transact((tx) => markChanged(tx, 'challenge', id))
const rows = () => db.outboxState.findMany({ orderBy: { entityId: 'asc' } })

it('handles a thing that changed three times once', async () => {
  for (const id of ['a', 'a', 'b', 'a']) await change(id)
  const seen: string[] = []
  await drainOutbox({ challenge: async (id) => void seen.push(id) })
  expect(seen.sort()).toEqual(['a', 'b'])
  expect(await rows()).toEqual([])
})

it('handles a thing again that changed while its handler ran, and never twice at once', async () => {
  await change('a')
  let running = 0
  let runs = 0
  const handlers = {
    challenge: async () => {
      running += 1
      runs += 1
      expect(running).toBe(1)
      if (runs === 1) {
        await change('a')
        expect(await processStates(handlers), 'another worker gets nothing meanwhile').toBe(0)
      }
      running -= 1
    },
  }
  await drainOutbox(handlers)
  expect(runs).toBe(2)
  expect(await rows()).toEqual([])
})

it('leaves nothing of a change that was rolled back', async () => {
  const failed = transact(async (tx) => {
    await markChanged(tx, 'challenge', 'a')
    throw new Error('no')
  })
  await expect(failed).rejects.toThrow('no')
  expect(await rows()).toEqual([])
})

it('tries again later and later, gives up after ten attempts, and begins anew with a new change', async () => {
  await change('a')
  let attempts = 0
  const handlers = {
    challenge: async () => {
      attempts += 1
      throw new Error(`attempt ${attempts}`)
    },
  }
  await drainOutbox(handlers)
  expect(attempts, 'not before its time').toBe(1)
  for (let round = 2; round <= 12; round += 1) {
    await passTime()
    await drainOutbox(handlers)
  }
  expect(attempts).toBe(10)
  expect(await rows()).toMatchObject([{ attempts: 10, error: 'attempt 10', deadAt: expect.any(Date) }])
  await change('a')
  expect(await rows()).toMatchObject([{ attempts: 0, error: null, deadAt: null }])
  await drainOutbox({ challenge: async () => undefined })
  expect(await rows()).toEqual([])
})

it('keeps a thing that nobody handles, with the reason', async () => {
  await transact((tx) => markChanged(tx, 'unknown', 'a'))
  await drainOutbox({})
  expect(await rows()).toMatchObject([{ attempts: 1, error: 'no handler for unknown' }])
})

it('shares the work among workers: nothing is done twice', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, index) => change(`c${index}`)))
  const seen: string[] = []
  const handlers = { challenge: async (id: string) => void seen.push(id) }
  await Promise.all([drainOutbox(handlers), drainOutbox(handlers), drainOutbox(handlers)])
  expect(seen).toHaveLength(40)
  expect(new Set(seen).size).toBe(40)
})

it('is woken by the commit', async () => {
  const woken = new EventEmitter()
  const handled = once(woken, 'handled')
  const worker = await startWorker({
    handlers: { challenge: async () => void woken.emit('handled') },
    onError: (error) => void woken.emit('error', error),
    pollMs: 3_600_000,
  })
  try {
    await worker.drain()
    await change('a')
    await handled
  } finally {
    await worker.stop()
  }
  await change('b')
  expect(await rows()).toMatchObject([{ entityId: 'b', attempts: 0 }])
})
