import { expect, it } from 'vitest'
import { useDatabase } from '#test/support/database'
import { db } from '~/platform/database/client.server'
import { withSessionLock } from '~/platform/database/session-lock.server'

useDatabase()
const pause = () => new Promise((resolve) => setTimeout(resolve, 20))

it('lets one at a time through, in both outcomes', async () => {
  let running = 0
  let most = 0
  const work = async () => {
    most = Math.max(most, ++running)
    await pause()
    running--
    if (most > 5) throw new Error('never')
  }
  const failing = () => work().then(() => Promise.reject(new Error('kept')))
  const results = await Promise.allSettled([
    withSessionLock('one', work),
    withSessionLock('one', failing),
    withSessionLock('one', work),
  ])
  expect(most).toBe(1)
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(results[1]).toMatchObject({ reason: new Error('kept') })
})

it('does not make other keys wait, nor the database', async () => {
  await withSessionLock('one', async () => {
    expect(await withSessionLock('two', () => db.setting.count())).toBe(0)
  })
})
