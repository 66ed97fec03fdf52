import { expect, inject, it, vi } from 'vitest'
import { useDatabase } from '#test/support/database'
import { query } from '#test/support/postgres-cluster'
import { transact } from '~/platform/database/client.server'
import { listen, notify } from '~/platform/database/listen.server'
import { withSessionLock } from '~/platform/database/session-lock.server'

useDatabase()
const count = async (pattern: string) =>
  (await query(inject('postgresUrl'), `SELECT 1 FROM pg_stat_activity WHERE query = '${pattern}'`)).rowCount
const kill = (pattern: string) =>
  query(
    inject('postgresUrl'),
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = '${pattern}'`,
  )

it('listens again, once, after its connection broke', async () => {
  const woken = vi.fn()
  const stop = await listen('test_break', woken)
  await kill('LISTEN "test_break"')
  // Work may have come meanwhile, so the listener is woken by the new connection itself.
  await expect.poll(() => woken.mock.calls.length).toBeGreaterThan(0)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(await count('LISTEN "test_break"')).toBe(1)
  woken.mockClear()
  await transact((tx) => notify(tx, 'test_break'))
  await expect.poll(() => woken.mock.calls.length).toBe(1)
  await stop()
})

it('leaves no connection behind when it is ended while it waits for a new one', async () => {
  const stop = await listen('test_ended', () => undefined)
  await kill('LISTEN "test_ended"')
  await new Promise((resolve) => setTimeout(resolve, 200))
  await stop()
  await new Promise((resolve) => setTimeout(resolve, 3_000))
  expect(await count('LISTEN "test_ended"')).toBe(0)
})

it('survives that the connection of a session lock breaks', async () => {
  // Other files of the suite hold locks on the same server, in databases of their own.
  const locks = `FROM pg_stat_activity
    WHERE datname = 'worker_${process.pid}' AND query LIKE 'SELECT pg_advisory_lock%'`
  const held = withSessionLock('test', async () => {
    await query(inject('postgresUrl'), `SELECT pg_terminate_backend(pid) ${locks}`)
    await expect.poll(async () => (await query(inject('postgresUrl'), `SELECT 1 ${locks}`)).rowCount).toBe(0)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return 'done'
  })
  await expect(held).rejects.toThrow(/lock/)
})
