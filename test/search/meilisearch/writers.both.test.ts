import { expect, it } from 'vitest'
import { markDue, markSent, openTasks, takeDue } from '#search/mirror/rows.server'
import { syncAll } from '#search/mirror/sync.server'
import { postgresEngine } from '#search/postgres/engine.server'
import { useDatabase } from '#test/support/database'
import { LIVE, unsynced, useFaultServer, writeThings } from '#test/support/use-fault-server'
import { db } from '~/platform/database/client.server'
import { withSessionLock, withSessionLockIfFree } from '~/platform/database/session-lock.server'

useDatabase()
const scene = useFaultServer()

it('what a writer had in hand that lost its lock goes once more', async () => {
  await writeThings('Deich')
  const inHand = await takeDue(10)
  // The other one sends what is newer, and finishes it.
  await syncAll()
  expect(await unsynced()).toEqual([])
  await markSent(inHand, 'late', 1_000)
  expect(await unsynced()).toMatchObject([{ taskUid: null, deadAt: null }])
  expect(await syncAll()).toBe(true)
  expect(scene.server.idsOf(LIVE)).toHaveLength(1)
})

it('nothing is sent twice that is on its way, and everything that changed since', async () => {
  const [one] = await writeThings('Deich', 'Moor')
  const due = await takeDue(10)
  await markSent(due, 'first', 7)
  expect(await takeDue(10)).toEqual([])
  await markDue([{ kind: 'challenge', id: one?.id ?? '' }])
  expect(await takeDue(10)).toMatchObject([{ id: one?.id, revision: 2 }])
  expect(await openTasks()).toMatchObject([{ taskUid: 7n, batch: 'first', things: 2 }])
})

it('writing an entry anew without a change notes nothing, removing it does', async () => {
  const [one] = await writeThings('Deich')
  if (!one) throw new Error('one thing is needed')
  await syncAll()
  await postgresEngine.upsert([one])
  expect(await unsynced()).toEqual([])
  await postgresEngine.remove([one])
  expect(await unsynced()).toMatchObject([{ entityId: one.id }])
  await syncAll()
  expect(scene.server.idsOf(LIVE)).toEqual([])
})

it('a change that is taken back leaves no note behind', async () => {
  const things = await writeThings('Deich')
  await syncAll()
  await expect(
    db.$transaction(async (tx) => {
      await tx.$executeRaw`UPDATE "SearchEntry" SET revision = 'other'`
      throw new Error('taken back')
    }),
  ).rejects.toThrow('taken back')
  expect([await unsynced(), things.length]).toEqual([[], 1])
})

it('a lock that somebody holds is not waited for', async () => {
  let ran = 0
  const work = async () => {
    ran += 1
  }
  await withSessionLock('a-test', async () => {
    expect(await withSessionLockIfFree('a-test', work)).toBe(false)
    expect(await withSessionLockIfFree('another-test', work)).toBe(true)
  })
  expect(await withSessionLockIfFree('a-test', work)).toBe(true)
  expect(ran).toBe(2)
})
