import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { ask, clientOf, meilisearchClient } from '#search/meilisearch/client.server'
import { meilisearchEngine } from '#search/meilisearch/engine.server'
import { mayReadKeys } from '#search/meilisearch/keys.server'
import { LIVE_INDEX } from '#search/meilisearch/names'
import { countDocuments, driftOf } from '#search/mirror/indexes.server'
import { rebuildMirror } from '#search/mirror/rebuild.server'
import { compareMirror, reconcileMirror } from '#search/mirror/reconcile.server'
import { refuseMasterKeys } from '#search/mirror/refuse-master-keys.server'
import { syncAll } from '#search/mirror/sync.server'
import { awaitTask } from '#search/mirror/tasks.server'
import { workOff } from '#search/mirror/worker.server'
import { postgresEngine } from '#search/postgres/engine.server'
import { searchFor, thing } from '#test/search/contract/things'
import { useDatabase } from '#test/support/database'
import { syncAfterPause, unsynced, writeThings } from '#test/support/use-fault-server'
import { hasMeilisearch, mirrorTo, useMeilisearch } from '#test/support/use-meilisearch'
import { configuration } from '~/platform/configuration.server'

/** What no imitation can prove: how the real server behaves. */
describe.runIf(hasMeilisearch())('a real Meilisearch', () => {
  vi.setConfig({ testTimeout: 120_000 })
  useDatabase()
  const server = useMeilisearch()
  const titles = async (text = '') =>
    (await meilisearchEngine.search(searchFor(text))).hits
      .map(({ title }) => title.map((piece) => piece.text).join(''))
      .sort()

  it('takes the settings as they are, and says so when somebody changes them', async () => {
    expect(await driftOf(LIVE_INDEX)).toEqual([])
    const { taskUid } = await meilisearchClient('adminKey')
      .index(LIVE_INDEX)
      .updateSettings({ rankingRules: ['words'], prefixSearch: 'indexingTime' })
    await awaitTask(taskUid)
    expect(await driftOf(LIVE_INDEX)).toEqual(['rankingRules', 'prefixSearch'])
    expect(await meilisearchEngine.health()).toMatchObject({ isUp: false })
    await rebuildMirror()
    expect(await driftOf(LIVE_INDEX)).toEqual([])
  })

  it('lets each key do its own work and nothing else', async () => {
    const {
      host,
      searchKey,
      writeKey,
      adminKey = '',
    } = configuration().meilisearch ?? { host: '', searchKey: '', writeKey: '' }
    const with_ = (key: string) => clientOf(host, key, 5_000)
    const refused = (work: () => PromiseLike<unknown>) =>
      expect(ask(work)).rejects.toMatchObject({ kind: 'refused', code: 'invalid_api_key' })
    await refused(() =>
      with_(searchKey)
        .index(LIVE_INDEX)
        .addDocuments([{ id: 'a' }]),
    )
    await refused(() => with_(searchKey).index(LIVE_INDEX).getDocuments())
    await refused(() => with_(writeKey).index(LIVE_INDEX).search('Deich'))
    await refused(() => with_(writeKey).createIndex('mv_pub_other'))
    await refused(() =>
      with_(writeKey)
        .index('private')
        .addDocuments([{ id: 'a' }]),
    )
    await refused(() => with_(adminKey).createIndex('private'))
    for (const key of [searchKey, writeKey, adminKey]) expect(await mayReadKeys(host, key)).toBe(false)
    expect(await mayReadKeys(host, server.masterKey)).toBe(true)
    // A stray write makes no index without settings.
    const { taskUid } = await with_(writeKey)
      .index('mv_pub_stray')
      .addDocuments([{ id: 'a' }])
    await expect(awaitTask(taskUid)).rejects.toMatchObject({ code: 'index_not_found' })
  })

  it('is not used with its master key', async () => {
    const settings = configuration().meilisearch
    if (!settings) throw new Error('Meilisearch is configured')
    await refuseMasterKeys()
    mirrorTo({ ...settings, writeKey: server.masterKey })
    await expect(refuseMasterKeys()).rejects.toThrow('MEILISEARCH_WRITE_KEY')
  })

  it('fills anew while writes go on, and finds everything', async () => {
    const things = await writeThings(...Array.from({ length: 60 }, (_, index) => `Deich Nummer ${index}`))
    await syncAll()
    const rebuilding = rebuildMirror()
    const late = await writeThings('Moor während des Füllens')
    await postgresEngine.remove(things.slice(0, 10))
    await rebuilding
    await syncAll()
    expect(await titles('Moor')).toHaveLength(1)
    expect(await countDocuments(LIVE_INDEX)).toBe(50 + late.length)
    expect(await reconcileMirror()).toEqual({ missing: 0, stale: 0, extra: 0 })
  })

  it('takes a thing out for good', async () => {
    const [one] = await writeThings('Deich', 'Moor')
    await syncAll()
    await meilisearchEngine.remove([{ kind: 'challenge', id: one?.id ?? '' }])
    expect(await titles()).toEqual(['Moor'])
    expect([await unsynced(), await countDocuments(LIVE_INDEX)]).toEqual([[], 1])
  })

  it('takes a thing of 30,000 words, with every odd character', async () => {
    const body = Array.from({ length: 30_000 }, (_, index) => `Wort${index}`).join(' ')
    const large = thing({ title: 'Sehr lang \u202e 🦔 "\\', body, organisation: 'A\u0000mt' })
    await meilisearchEngine.upsert([large, { ...large, kind: 'answer', id: 'odd id/with ünlaut' }])
    expect((await meilisearchEngine.search(searchFor('"Wort29998 Wort29999"'))).total).toBe(2)
    expect(await compareMirror()).toEqual({ missing: 0, stale: 0, extra: 0 })
  })

  it.runIf(process.env['MEILISEARCH_HOST'] === undefined)(
    'gets everything again after it was set back to an earlier state, and goes on after a restart',
    async () => {
      await writeThings('Deich')
      await syncAll()
      const data = path.join(server.folder, 'data')
      const copy = path.join(server.folder, 'copy')
      await server.stop()
      cpSync(data, copy, { recursive: true })
      await server.start()
      await writeThings('Moor')
      await syncAll()
      expect(await titles()).toEqual(['Deich', 'Moor'])
      await server.stop()
      rmSync(data, { recursive: true })
      cpSync(copy, data, { recursive: true })
      // Written while it was away.
      await writeThings('Strand')
      expect(await syncAll()).toBe(false)
      await server.start()
      expect(await titles()).toEqual(['Deich'])
      await syncAfterPause()
      await workOff()
      expect(await titles()).toEqual(['Deich', 'Moor', 'Strand'])
    },
  )
})
