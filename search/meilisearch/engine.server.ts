import { withSessionLock } from '../../app/platform/database/session-lock.server'
import type { Health, SearchEngine } from '../engine'
import { driftOf } from '../mirror/indexes.server'
import { rebuildMirror } from '../mirror/rebuild.server'
import { reconcileMirror } from '../mirror/reconcile.server'
import { WRITER_LOCK } from '../mirror/state.server'
import { syncAll } from '../mirror/sync.server'
import { postgresEngine } from '../postgres/engine.server'
import { ask, meilisearchClient } from './client.server'
import { LIVE_INDEX } from './names'
import { searchIndex } from './search.server'
import { similarIndexed } from './similar.server'
import { suggestIndexed } from './suggest.server'

/**
 * Meilisearch as a mirror of the entries in PostgreSQL: what is written goes there first, in one transaction with the
 * note that it has to be sent. Writing by this engine waits until the server has taken it in; the platform does not
 * wait, its worker sends.
 */
export const meilisearchEngine: SearchEngine = {
  name: 'meilisearch',
  search: searchIndex,
  suggest: suggestIndexed,
  similar: similarIndexed,
  async upsert(things) {
    await postgresEngine.upsert(things)
    await takeIn()
  },
  async remove(keys) {
    await postgresEngine.remove(keys)
    await takeIn()
  },
  async rebuild(things) {
    await postgresEngine.rebuild(things)
    return rebuildMirror()
  },
  async reconcile(things) {
    const before = await postgresEngine.reconcile(things)
    const mirrored = await reconcileMirror()
    return {
      missing: before.missing + mirrored.missing,
      stale: before.stale + mirrored.stale,
      extra: before.extra + mirrored.extra,
    }
  },
  health: readHealth,
}

async function takeIn(): Promise<void> {
  const isDone = await withSessionLock(WRITER_LOCK, () => syncAll())
  if (!isDone) throw new Error('Meilisearch has not taken everything in; what is missing waits')
}

/** Whether the server answers with an index that is set up as the code says. */
async function readHealth(): Promise<Health> {
  try {
    const { numberOfDocuments } = await ask(() => meilisearchClient('writeKey').index(LIVE_INDEX).getStats())
    const differing = await driftOf(LIVE_INDEX)
    const detail = differing.length > 0 ? `other settings than the code: ${differing.join(', ')}` : ''
    return { isUp: differing.length === 0, detail, documents: numberOfDocuments }
  } catch (error) {
    return { isUp: false, detail: error instanceof Error ? error.message : String(error), documents: 0 }
  }
}
