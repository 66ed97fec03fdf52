import { afterAll, beforeAll, beforeEach } from 'vitest'
import { meilisearchClient } from '#search/meilisearch/client.server'
import { LIVE_INDEX } from '#search/meilisearch/names'
import { settingsHash } from '#search/meilisearch/settings'
import { rebuildMirror } from '#search/mirror/rebuild.server'
import { settleMirror, updateMirror } from '#search/mirror/state.server'
import { awaitTask } from '#search/mirror/tasks.server'
import {
  type Configuration,
  configuration,
  type MeilisearchSettings,
  setConfiguration,
} from '~/platform/configuration.server'
import { isMeilisearchPresent, MeilisearchServer, MISSING } from './meilisearch-server'

/** True where a real server can be used; says so once a file, so that nobody takes a skipped suite for a green one. */
export function hasMeilisearch(): boolean {
  const isThere = isMeilisearchPresent()
  if (!isThere) console.info(`skipped: ${MISSING}`)
  return isThere
}

let without: Configuration | undefined

/** Configures an installation that mirrors to a server, or one without. The database has to be there already. */
export function mirrorTo(meilisearch: MeilisearchSettings | undefined): void {
  // The very same object as before: by it the next file sees that the database is still its own.
  if (!configuration().meilisearch) without = configuration()
  if (without) setConfiguration(meilisearch ? { ...without, meilisearch } : without)
}

/** Gives the tests of a file a real server, its index filled with nothing before each. Comes after `useDatabase()`. */
export function useMeilisearch(): MeilisearchServer {
  const server = new MeilisearchServer()
  let settings: MeilisearchSettings
  let isFilled = false
  beforeAll(async () => {
    await server.start()
    settings = await server.settings()
  })
  beforeEach(async () => {
    mirrorTo(settings)
    await settleMirror()
    if (isFilled) await emptyIndex()
    else await rebuildMirror()
    isFilled = true
  })
  afterAll(async () => {
    mirrorTo(undefined)
    await server.remove()
  })
  return server
}

/** An index without documents, set up as it was: emptying is a tenth of the time of filling a new one. */
async function emptyIndex(): Promise<void> {
  const { taskUid } = await meilisearchClient('adminKey').index(LIVE_INDEX).deleteAllDocuments()
  await awaitTask(taskUid)
  await updateMirror({ settingsHash: settingsHash(), rebuildAskedAt: null })
}
