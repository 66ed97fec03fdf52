import { describe, expect, it } from 'vitest'
import { rebuildMirror } from '#search/mirror/rebuild.server'
import { reconcileMirror } from '#search/mirror/reconcile.server'
import { settleMirror } from '#search/mirror/state.server'
import { mirrorStatus } from '#search/mirror/status.server'
import { syncAll } from '#search/mirror/sync.server'
import { startMirror, workOff } from '#search/mirror/worker.server'
import { postgresEngine } from '#search/postgres/engine.server'
import { thing } from '#test/search/contract/things'
import { useDatabase } from '#test/support/database'
import { RECORDED } from '#test/support/recorded-meilisearch'
import { LIVE, mirror, unsynced, useFaultServer, writeThings } from '#test/support/use-fault-server'
import { mirrorTo } from '#test/support/use-meilisearch'
import { db } from '~/platform/database/client.server'

useDatabase()
const scene = useFaultServer()
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => `challenge-${id}`).sort()
const titlesOf = () => [...(scene.server.indexes.get(LIVE)?.values() ?? [])].map(({ title }) => title).sort()

describe('filling anew', () => {
  it('sets the index up before the first document, and leaves only the new one behind', async () => {
    const things = await writeThings('Deich', 'Moor')
    expect(await rebuildMirror()).toEqual({ documents: 2 })
    expect(scene.server.idsOf(LIVE)).toEqual(idsOf(things))
    expect([...scene.server.indexes.keys()]).toEqual([LIVE])
    const writes = scene.server.asked
      .filter(({ method }) => method !== 'GET')
      .map(({ method, path }) => `${method} ${path.replace(/_[0-9a-f]{12}/, '_new')}`)
    const first = writes.indexOf('POST /indexes/mv_pub_search_new/documents')
    expect(writes.indexOf('PATCH /indexes/mv_pub_search_new/settings')).toBeLessThan(first)
    expect(await mirror()).toMatchObject({
      building: null,
      rebuildAskedAt: null,
      rebuiltAt: expect.any(Date),
    })
  })

  it('keeps what is written, changed and removed meanwhile', async () => {
    const [kept, changed, removed] = await writeThings('Bleibt', 'Alt', 'Geht')
    if (!kept || !changed || !removed) throw new Error('three things are needed')
    await syncAll()
    let isDone = false
    scene.server.fault = ({ path }) => {
      // As soon as the first slice is on its way into the new index.
      if (!isDone && /search_[0-9a-f]+\/documents/.test(path)) {
        isDone = true
        writing = postgresEngine
          .upsert([{ ...changed, texts: { ...changed.texts, title: 'Neu' } }, thing({ title: 'Kommt' })])
          .then(() => postgresEngine.remove([removed]))
      }
      return null
    }
    let writing: Promise<void> = Promise.resolve()
    await rebuildMirror()
    await writing
    expect(await syncAll()).toBe(true)
    expect(titlesOf()).toEqual(['Bleibt', 'Kommt', 'Neu'])
    expect(await reconcileMirror()).toEqual({ missing: 0, stale: 0, extra: 0 })
  })

  it('is not kept from the others by a document that the server does not take', async () => {
    const things = await writeThings(...Array.from({ length: 9 }, (_, index) => `Deich ${index}`))
    const poison = `challenge-${things[4]?.id}`
    scene.server.ending = ({ ids }) =>
      ids.includes(poison) ? { failed: 'invalid_document_id' } : 'succeeded'
    expect(await rebuildMirror()).toEqual({ documents: 8 })
    expect(await unsynced()).toMatchObject([{ entityId: things[4]?.id, deadAt: expect.any(Date) }])
  })

  it('leaves the old index standing where the exchange fails, and begins anew', async () => {
    const things = await writeThings('Deich')
    await syncAll()
    await writeThings('Moor')
    scene.server.ending = ({ path }) =>
      path === '/swap-indexes' ? { failed: 'index_not_found' } : 'succeeded'
    await expect(rebuildMirror()).rejects.toThrow('exchanged')
    expect(scene.server.idsOf(LIVE)).toEqual(expect.arrayContaining(idsOf(things)))
    scene.server.ending = () => 'succeeded'
    await rebuildMirror()
    expect(titlesOf()).toEqual(['Deich', 'Moor'])
    expect([...scene.server.indexes.keys()]).toEqual([LIVE])
  })

  it('does not take an index for its own that has other settings than it was given', async () => {
    scene.server.ending = ({ method }) => (method === 'PATCH' ? { failed: 'internal' } : 'succeeded')
    await expect(rebuildMirror()).rejects.toMatchObject({ code: 'internal' })
    scene.server.ending = () => 'succeeded'
    const patch = scene.server.settings
    patch.set = (uid, given) => Map.prototype.set.call(patch, uid, { ...given, rankingRules: ['words'] })
    await expect(rebuildMirror()).rejects.toThrow('rankingRules')
  })

  it('breaks off where the server does, loses nothing, and is asked for once more', async () => {
    const things = await writeThings('Deich')
    await db.searchMirror.updateMany({ data: { rebuildAskedAt: new Date() } })
    scene.server.fault = ({ path }) =>
      /search_[0-9a-f]+\/documents/.test(path) ? { status: 502, body: RECORDED.html } : null
    await workOff()
    expect(await mirror()).toMatchObject({ pausedBecause: 'http_502', rebuildAskedAt: expect.any(Date) })
    scene.server.fault = () => null
    await db.$executeRaw`UPDATE "SearchMirror" SET "pausedUntil" = NULL`
    await workOff()
    expect([await unsynced(), scene.server.idsOf(LIVE)]).toEqual([[], idsOf(things)])
  })

  it('is done when somebody has taken the index away', async () => {
    const things = await writeThings('Deich')
    await syncAll()
    scene.server.indexes.delete(LIVE)
    await writeThings('Moor')
    await workOff()
    await db.$executeRaw`UPDATE "SearchMirror" SET "pausedUntil" = NULL`
    await workOff()
    expect(scene.server.idsOf(LIVE)).toEqual(expect.arrayContaining(idsOf(things)))
    expect(titlesOf()).toEqual(['Deich', 'Moor'])
  })
})

describe('comparing', () => {
  it('finds what is missing, stale and too much, and mends it', async () => {
    const [same, stale, missing] = await writeThings('Gleich', 'Alt', 'Fehlt')
    await syncAll()
    const index = scene.server.indexes.get(LIVE)
    index?.set(`challenge-${stale?.id}`, {
      ...index.get(`challenge-${stale?.id}`),
      id: `challenge-${stale?.id}`,
      revision: 'x',
    })
    index?.delete(`challenge-${missing?.id}`)
    index?.set('challenge-extra', {
      id: 'challenge-extra',
      kind: 'challenge',
      entityId: 'extra',
      revision: 'x',
    })
    expect(await reconcileMirror()).toEqual({ missing: 1, stale: 1, extra: 1 })
    expect(scene.server.idsOf(LIVE)).toEqual(idsOf([same, stale, missing].flatMap((one) => one ?? [])))
    expect(await reconcileMirror()).toEqual({ missing: 0, stale: 0, extra: 0 })
  })
})

describe('the worker', () => {
  it('is woken by the change itself', async () => {
    const errors: unknown[] = []
    const worker = await startMirror({ onError: (error) => errors.push(error), pollMilliseconds: 60_000 })
    try {
      const things = await writeThings('Deich')
      await expect.poll(() => scene.server.idsOf(LIVE), { timeout: 10_000 }).toEqual(idsOf(things))
      await expect.poll(async () => (await mirrorStatus())?.waiting).toBe(0)
    } finally {
      await worker?.stop()
    }
    expect(errors).toEqual([])
  })

  it('is one of several that writes at a time, and nothing is written twice or lost', async () => {
    const options = { onError: () => undefined, pollMilliseconds: 200 }
    const workers = [await startMirror(options), await startMirror(options)]
    try {
      const things = await writeThings(...Array.from({ length: 30 }, (_, index) => `Deich ${index}`))
      await expect.poll(() => scene.server.idsOf(LIVE), { timeout: 10_000 }).toEqual(idsOf(things))
      await expect.poll(async () => (await unsynced()).length, { timeout: 10_000 }).toBe(0)
      const sent = scene.server.asked.filter(
        ({ path, method }) => method === 'POST' && path.endsWith('/documents'),
      )
      expect(sent.flatMap(({ ids }) => ids)).toHaveLength(30)
    } finally {
      for (const worker of workers) await worker?.stop()
    }
  })

  it('does nothing where Meilisearch is not configured, and forgets that it was', async () => {
    await writeThings('Deich')
    mirrorTo(undefined)
    expect(await startMirror({ onError: () => undefined })).toBeNull()
    await writeThings('Moor')
    expect([await unsynced(), await db.searchMirror.count(), await mirrorStatus()]).toEqual([[], 0, null])
    mirrorTo(scene.server.configured)
    await settleMirror()
    expect((await mirror()).rebuildAskedAt).not.toBeNull()
  })
})
