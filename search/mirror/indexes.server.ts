import { ask, meilisearchClient } from '../meilisearch/client.server'
import { MeilisearchFailure } from '../meilisearch/failure'
import { isLeftBehind, LIVE_INDEX } from '../meilisearch/names'
import { differingSettings, SETTINGS, settingsHash } from '../meilisearch/settings'
import { newBatch, sendDocuments } from './send.server'
import { updateMirror } from './state.server'
import { awaitTask } from './tasks.server'

const admin = () => meilisearchClient('adminKey')

/** Makes an empty index and sets it up; a document comes later. */
export async function createIndex(uid: string): Promise<void> {
  const { taskUid } = await ask(() => admin().createIndex(uid, { primaryKey: 'id' }))
  await awaitTask(taskUid)
  await applySettings(uid)
}

/**
 * Sets an index up as the code says, and reads back what the server has made of it.
 * @throws Error where the server says otherwise than it was told
 */
export async function applySettings(uid: string): Promise<void> {
  const { taskUid } = await ask(() => admin().index(uid).updateSettings(SETTINGS))
  await awaitTask(taskUid)
  const differing = await driftOf(uid)
  if (differing.length > 0)
    throw new Error(`Meilisearch has other settings than it was given: ${differing.join(', ')}`)
  await updateMirror({ settingsHash: settingsHash() })
}

/** Names of the settings that an index has otherwise than the code says. */
export async function driftOf(uid: string): Promise<string[]> {
  return differingSettings(await ask(() => meilisearchClient('writeKey').index(uid).getSettings()))
}

/** How many documents an index has; null where there is no such index. */
export async function countDocuments(uid: string): Promise<number | null> {
  try {
    const { numberOfDocuments } = await ask(() => meilisearchClient('writeKey').index(uid).getStats())
    return numberOfDocuments
  } catch (error) {
    if (error instanceof MeilisearchFailure && error.isIndexMissing) return null
    throw error
  }
}

/**
 * Puts a filled index in the place of the one that answers, at one stroke. A key that is good for some indexes only
 * does not get to see the task of an exchange, so one behind it is waited for, and then the index itself is looked at.
 * @throws MeilisearchFailure where the exchange did not take place
 */
export async function putInPlace(uid: string): Promise<void> {
  const isThere = (await countDocuments(LIVE_INDEX)) !== null
  const filled = await bornAt(uid)
  await ask(() => admin().swapIndexes([{ indexes: [uid, LIVE_INDEX], rename: !isThere }]))
  await passQueue()
  if ((await bornAt(LIVE_INDEX)) !== filled)
    throw new MeilisearchFailure('the indexes were not exchanged', { status: null, code: 'swap_failed' })
}

/** Waits until everything that was asked for so far has been worked off. */
async function passQueue(): Promise<void> {
  try {
    await awaitTask(await sendDocuments(LIVE_INDEX, '[]', newBatch()))
  } catch (error) {
    if (!(error instanceof MeilisearchFailure && error.isIndexMissing)) throw error
  }
}

/** When an index was made, by which it is known under any name; null where there is none. */
async function bornAt(uid: string): Promise<string | null> {
  try {
    const { createdAt } = await ask(() => admin().getRawIndex(uid))
    return String(createdAt)
  } catch (error) {
    if (error instanceof MeilisearchFailure && error.isIndexMissing) return null
    throw error
  }
}

/** Removes what earlier fillings left behind; the order is only given, nobody waits for it. */
export async function dropLeftBehind(): Promise<void> {
  const { results } = await ask(() => admin().getRawIndexes({ limit: 1000 }))
  for (const { uid } of results) if (isLeftBehind(uid)) await ask(() => admin().deleteIndex(uid))
}
