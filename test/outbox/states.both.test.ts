import { EventEmitter, once } from 'node:events'
import { expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { passTime } from '#test/support/outbox'
import { markChanged } from '~/outbox/append.server'
import { AHEAD, afterwards, type Changed } from '~/outbox/handlers.server'
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

/** What was done, in its order; a thing whose id is `bad` fails ahead. */
function watched(done: string[]) {
  return {
    [AHEAD]: {
      entities: ['challenge'],
      handle: async (changes: readonly Changed[]) => {
        done.push(changes.map(({ entityId }) => entityId).join('+'))
        return new Map(
          changes.filter(({ entityId }) => entityId === 'bad').map((one) => [one, new Error('bad')]),
        )
      },
    },
    [afterwards('challenge')]: async (id: string) => void done.push(`then ${id}`),
    other: async (id: string) => void done.push(`other ${id}`),
  }
}

it('does what comes ahead before everything else that is due, and what follows from it later', async () => {
  for (let number = 0; number < 12; number += 1) await transact((tx) => markChanged(tx, 'other', `${number}`))
  await change('a')
  const done: string[] = []
  const handlers = watched(done)
  await processStates(handlers)
  expect(done[0]).toBe('a')
  expect(done.slice(1).sort()).toEqual([0, 1, 2, 3, 4].map((number) => `other ${number}`))
  // What changes while others wait is ahead of them, too.
  await change('b')
  await processStates(handlers)
  expect(done[6]).toBe('b')
  await drainOutbox(handlers)
  expect(done.filter((one) => one.startsWith('then')).sort()).toEqual(['then a', 'then b'])
  expect(await rows()).toEqual([])
})

it('lets the rest go on one by one while more waits ahead than it takes at once', async () => {
  await transact((tx) => markChanged(tx, 'other', 'x'))
  await transact((tx) => markChanged(tx, 'other', 'y'))
  for (let number = 0; number < 30; number += 1) await change(`${number}`.padStart(2, '0'))
  const done: string[] = []
  await processStates(watched(done))
  expect(done.slice(1)).toEqual(['other x'])
  expect(done[0]?.split('+')).toHaveLength(25)
})

it('does not let a change that fails ahead hold up what follows, and tries only that one again', async () => {
  for (const id of ['bad', 'good']) await change(id)
  const done: string[] = []
  await drainOutbox(watched(done))
  expect(done.filter((one) => one.startsWith('then')).sort()).toEqual(['then bad', 'then good'])
  expect(await rows()).toMatchObject([{ entity: 'challenge', entityId: 'bad', attempts: 1, error: 'bad' }])
})

it('keeps a thing that changes again while it is done ahead', async () => {
  await change('a')
  const done: string[] = []
  const handlers = watched(done)
  const twice = async (changes: readonly Changed[]) => {
    if (done.length === 0) await change('a')
    return handlers[AHEAD].handle(changes)
  }
  await drainOutbox({ ...handlers, [AHEAD]: { entities: ['challenge'], handle: twice } })
  expect(done.filter((one) => one === 'a')).toHaveLength(2)
  expect(await rows()).toEqual([])
})
