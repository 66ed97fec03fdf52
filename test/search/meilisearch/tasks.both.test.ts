import { describe, expect, it } from 'vitest'
import { compareMirror } from '#search/mirror/reconcile.server'
import { syncAll } from '#search/mirror/sync.server'
import { workOff } from '#search/mirror/worker.server'
import { postgresEngine } from '#search/postgres/engine.server'
import { useDatabase } from '#test/support/database'
import {
  LIVE,
  mirror,
  syncAfterPause,
  unsynced,
  useFaultServer,
  writeThings,
} from '#test/support/use-fault-server'
import { sendAside } from '~/features/searching/operations/send-aside.server'
import { db } from '~/platform/database/client.server'

useDatabase()
const scene = useFaultServer()
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => `challenge-${id}`).sort()
/** Sends, and gives up waiting at once where a task does not end. */
const sendOnly = () => {
  const rounds = [1, 2, 3]
  return syncAll({ goesOn: () => rounds.pop() !== undefined })
}

describe('what was taken is not done yet', () => {
  it('counts as done when its task has succeeded, not before', async () => {
    scene.server.ending = () => 'open'
    await writeThings('Deich')
    expect(await sendOnly()).toBe(false)
    expect(await unsynced()).toMatchObject([{ taskUid: expect.any(BigInt), sentRevision: 1 }])
    for (const task of scene.server.tasks.filter(({ ending }) => ending === 'open')) {
      task.run()
      task.ending = 'succeeded'
    }
    expect(await syncAll()).toBe(true)
    expect([await unsynced(), scene.server.idsOf(LIVE)]).toEqual([[], [expect.any(String)]])
  })

  it('is sent again when its task was canceled', async () => {
    scene.server.ending = () => 'canceled'
    const things = await writeThings('Deich')
    await sendOnly()
    scene.server.ending = () => 'succeeded'
    expect(await syncAll()).toBe(true)
    expect(scene.server.idsOf(LIVE)).toEqual(idsOf(things))
  })

  it('is sent again when the server has forgotten its task', async () => {
    scene.server.ending = () => 'open'
    const things = await writeThings('Deich')
    await sendOnly()
    scene.server.tasks = []
    scene.server.ending = () => 'succeeded'
    expect(await syncAll()).toBe(true)
    expect([await unsynced(), scene.server.idsOf(LIVE)]).toEqual([[], idsOf(things)])
  })

  it('is sent once more when it has changed on the way', async () => {
    scene.server.ending = () => 'open'
    const [one] = await writeThings('Deich')
    if (!one) throw new Error('one thing is needed')
    await sendOnly()
    await postgresEngine.upsert([{ ...one, texts: { ...one.texts, title: 'Deich, erhöht' } }])
    const first = scene.server.tasks.at(-1)
    first?.run()
    if (first) first.ending = 'succeeded'
    scene.server.ending = () => 'succeeded'
    expect(await syncAll()).toBe(true)
    expect(scene.server.indexes.get(LIVE)?.get(`challenge-${one.id}`)).toMatchObject({
      title: 'Deich, erhöht',
    })
    expect(await compareMirror()).toEqual({ missing: 0, stale: 0, extra: 0 })
  })

  it('comes back with the server where the task failed for want of room', async () => {
    scene.server.ending = () => ({ failed: 'no_space_left_on_device' })
    const things = await writeThings('Deich', 'Moor')
    expect(await syncAll()).toBe(false)
    expect((await unsynced()).map(({ deadAt }) => deadAt)).toEqual([null, null])
    scene.server.ending = () => 'succeeded'
    expect(await syncAfterPause()).toBe(true)
    expect(scene.server.idsOf(LIVE)).toEqual(idsOf(things))
  })
})

describe('a document that the server does not take', () => {
  it('is found in a batch and put aside, and all others come', async () => {
    const things = await writeThings(...Array.from({ length: 40 }, (_, index) => `Deich ${index}`))
    const poison = `challenge-${things[17]?.id}`
    scene.server.ending = ({ ids }) =>
      ids.includes(poison) ? { failed: 'invalid_document_id' } : 'succeeded'
    expect(await syncAll()).toBe(true)
    expect(scene.server.idsOf(LIVE)).toEqual(idsOf(things).filter((id) => id !== poison))
    expect(await unsynced()).toMatchObject([
      { entityId: things[17]?.id, error: 'invalid_document_id', deadAt: expect.any(Date) },
    ])
    expect(await db.outboxState.findMany()).toMatchObject([
      { entity: 'searchMirror', entityId: `challenge/${things[17]?.id}`, error: 'invalid_document_id' },
    ])
    scene.server.ending = () => 'succeeded'
    await sendAside(`challenge/${things[17]?.id}`)
    expect(await syncAll()).toBe(true)
    expect([await unsynced(), scene.server.idsOf(LIVE)]).toEqual([[], idsOf(things)])
  })

  it('comes up again when it changes', async () => {
    scene.server.ending = () => ({ failed: 'invalid_document_fields' })
    const [one] = await writeThings('Deich')
    if (!one) throw new Error('one thing is needed')
    await syncAll()
    scene.server.ending = () => 'succeeded'
    await postgresEngine.upsert([{ ...one, texts: { ...one.texts, title: 'Deich, neu' } }])
    expect(await syncAll()).toBe(true)
    expect([await unsynced(), scene.server.idsOf(LIVE)]).toEqual([[], idsOf([one])])
  })

  it('is not blamed for an error inside the server until that has come three times', async () => {
    scene.server.ending = () => ({ failed: 'internal' })
    await writeThings('Deich')
    await syncAll()
    expect(await unsynced()).toMatchObject([{ deadAt: null, attempts: 1 }])
    await syncAfterPause()
    await syncAfterPause()
    expect(await unsynced()).toMatchObject([{ deadAt: expect.any(Date), error: 'internal' }])
  })
})

describe('a break between two steps', () => {
  it('after the server has taken a batch and before that is noted: it is sent again, and that does no harm', async () => {
    const things = await writeThings('Deich')
    await db.$executeRaw`ALTER TABLE "SearchSync" RENAME COLUMN "sentRevision" TO gone`
    await expect(syncAll()).rejects.toThrow()
    await db.$executeRaw`ALTER TABLE "SearchSync" RENAME COLUMN gone TO "sentRevision"`
    expect(await syncAll()).toBe(true)
    expect([await unsynced(), scene.server.idsOf(LIVE)]).toEqual([[], idsOf(things)])
  })

  it('a server that was set back is noticed by the number of its next task, and gets everything again', async () => {
    const before = await writeThings('Deich')
    await syncAll()
    const setBack = scene.server.snapshot()
    const lost = await writeThings('Moor', 'Strand')
    await syncAll()
    setBack()
    expect(scene.server.idsOf(LIVE)).toEqual(idsOf(before))
    const next = await writeThings('Wald')
    expect(await syncAll()).toBe(true)
    expect((await mirror()).reconcileAskedAt).not.toBeNull()
    await workOff()
    expect(scene.server.idsOf(LIVE)).toEqual(idsOf([...before, ...lost, ...next]))
  })

  it('the number of a task that was given out again is not taken for the old one', async () => {
    scene.server.ending = () => 'open'
    const setBack = scene.server.snapshot()
    const things = await writeThings('Deich')
    await sendOnly()
    setBack()
    // The same number, another batch, and it succeeds.
    scene.server.ending = () => 'succeeded'
    scene.server.indexes.set(LIVE, new Map())
    await fetch(`${scene.server.configured.host}/indexes/${LIVE}/documents?customMetadata=other`, {
      method: 'POST',
      body: '[]',
    })
    expect(await syncAll()).toBe(true)
    expect(scene.server.idsOf(LIVE)).toEqual(idsOf(things))
  })

  it('a clock that jumps neither loses nor finishes anything', async () => {
    const things = await writeThings('Deich', 'Moor')
    await db.$executeRaw`UPDATE "SearchSync" SET "changedAt" = now() + interval '1 year'`
    expect(await syncAll()).toBe(true)
    expect(scene.server.idsOf(LIVE)).toEqual(idsOf(things))
  })
})
