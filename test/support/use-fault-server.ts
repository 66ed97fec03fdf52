import { afterEach, beforeEach } from 'vitest'
import { rebuildMirror } from '#search/mirror/rebuild.server'
import { settleMirror } from '#search/mirror/state.server'
import { syncAll } from '#search/mirror/sync.server'
import { postgresEngine } from '#search/postgres/engine.server'
import { thing } from '#test/search/contract/things'
import { db } from '~/platform/database/client.server'
import { FaultServer } from './fault-server'
import { mirrorTo } from './use-meilisearch'

export const LIVE = 'mv_pub_search'

/** Gives the tests of a file a server that breaks where they say so, with an empty index. Comes after `useDatabase()`. */
export function useFaultServer() {
  const scene = { server: new FaultServer() }
  beforeEach(async () => {
    scene.server = await new FaultServer().start()
    mirrorTo(scene.server.configured)
    await settleMirror()
    await rebuildMirror()
    scene.server.asked.length = 0
  })
  afterEach(async () => {
    mirrorTo(undefined)
    await scene.server.stop()
  })
  return scene
}

/** Writes things into PostgreSQL's index, by which they are due to be sent. */
export async function writeThings(...titles: string[]) {
  const things = titles.map((title) => thing({ title }))
  await postgresEngine.upsert(things)
  return things
}

/** What is not known to be in the server. */
export const unsynced = () => db.searchSync.findMany({ orderBy: [{ kind: 'asc' }, { entityId: 'asc' }] })

/** The pause after a failure is over. */
export async function syncAfterPause(): Promise<boolean> {
  await db.$executeRaw`UPDATE "SearchMirror" SET "pausedUntil" = clock_timestamp() - interval '1 second'`
  return syncAll()
}

export const mirror = () => db.searchMirror.findFirstOrThrow()
