import { expect, it, vi } from 'vitest'
import { useDatabase } from '#test/support/database'
import { transact } from '~/platform/database/client.server'
import { listen, notify } from '~/platform/database/listen.server'

useDatabase()

it('wakes a listener when the transaction commits, and not before', async () => {
  const woken = vi.fn()
  const stop = await listen('test_commit', woken)
  await transact(async (tx) => {
    await notify(tx, 'test_commit')
    expect(woken).not.toHaveBeenCalled()
  })
  await expect.poll(() => woken.mock.calls.length).toBe(1)
  await stop()
})

it('wakes nobody for a transaction that fails, on another channel, or after the end', async () => {
  const woken = vi.fn()
  const marker = vi.fn()
  const stop = await listen('test_quiet', woken)
  const stopMarker = await listen('test_marker', marker)
  await transact(async (tx) => {
    await notify(tx, 'test_quiet')
    throw new Error('stop')
  }).catch(() => undefined)
  await transact((tx) => notify(tx, 'test_marker'))
  await expect.poll(() => marker.mock.calls.length).toBe(1)
  await stop()
  await transact((tx) => notify(tx, 'test_quiet'))
  await transact((tx) => notify(tx, 'test_marker'))
  await expect.poll(() => marker.mock.calls.length).toBe(2)
  await stopMarker()
  expect(woken).not.toHaveBeenCalled()
})
