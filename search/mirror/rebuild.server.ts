import { randomBytes } from 'node:crypto'
import { withSessionLock } from '../../app/platform/database/session-lock.server'
import type { Key } from '../engine'
import { documentOf, type Entry } from '../meilisearch/document'
import { isDocumentCode, MeilisearchFailure } from '../meilisearch/failure'
import { buildingIndex, LIVE_INDEX } from '../meilisearch/names'
import { countEntries, entriesAfter } from './entries.server'
import { countDocuments, createIndex, dropLeftBehind, putInPlace } from './indexes.server'
import { compareMirror } from './reconcile.server'
import { MOST_AT_ONCE, sendAllAgain } from './rows.server'
import { newBatch, pack, sendDocuments } from './send.server'
import { failureOrThrow, updateMirror, WRITER_LOCK } from './state.server'
import { syncAll } from './sync.server'
import { awaitTask } from './tasks.server'

const ATTEMPTS = 3

/**
 * Fills a new index while the old one goes on answering, and puts it in its place. Whoever rebuilds is the one
 * writer: what changes meanwhile goes into both, in the order of the tasks. Should it break off anywhere, the next
 * one begins from the start.
 */
export function rebuildMirror(): Promise<{ documents: number }> {
  return withSessionLock(WRITER_LOCK, rebuildAlone)
}

/** The same for whoever holds the writer's lock already. */
export async function rebuildAlone(): Promise<{ documents: number }> {
  await dropLeftBehind()
  const uid = buildingIndex(randomBytes(6).toString('hex'))
  await updateMirror({ building: uid })
  await createIndex(uid)
  await fill(uid)
  await putInPlace(uid)
  await updateMirror({
    building: null,
    rebuildAskedAt: null,
    rebuiltAt: new Date(),
    // Perhaps it is another server now, which counts its tasks anew.
    lastTaskUid: null,
    ...{ failures: 0, pausedUntil: null, pausedBecause: null },
  })
  // What the old index was on the way to is on its way no more: the new one is in its place.
  await sendAllAgain('rebuilt')
  await compareMirror()
  await syncAll()
  await dropLeftBehind()
  return { documents: (await countDocuments(LIVE_INDEX)) ?? 0 }
}

async function fill(uid: string): Promise<void> {
  const hasLive = (await countDocuments(LIVE_INDEX)) !== null
  let after: Key = { kind: '', id: '' }
  let leftOut = 0
  for (;;) {
    const entries = await entriesAfter(after, MOST_AT_ONCE)
    const last = entries.at(-1)
    if (!last) break
    for (const parcel of pack(entries)) leftOut += await put(uid, parcel.entries)
    after = { kind: last.kind, id: last.entityId }
    // Without an index that answers nobody waits for the changes: they are compared at the end.
    if (hasLive) await syncAll({ alsoTo: uid })
  }
  await expectFull(uid, hasLive, leftOut)
}

/**
 * Puts entries into an index. One that the server does not take must not keep the others away: the comparison at the
 * end finds it missing, and it is put aside like every such thing.
 * @returns how many were left out
 */
async function put(uid: string, entries: readonly Entry[]): Promise<number> {
  try {
    const body = JSON.stringify(entries.map(documentOf))
    await awaitTask(await sendDocuments(uid, body, newBatch()))
    return 0
  } catch (error) {
    const { kind, status, code } = failureOrThrow(error)
    const isAboutDocuments = status === 413 || kind === 'request' || isDocumentCode(code)
    if (!isAboutDocuments) throw error
    if (entries.length === 1) return 1
    const half = Math.ceil(entries.length / 2)
    return (await put(uid, entries.slice(0, half))) + (await put(uid, entries.slice(half)))
  }
}

/** An index with a part of the documents must never answer. */
async function expectFull(uid: string, hasLive: boolean, leftOut: number): Promise<void> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    if (hasLive) await syncAll({ alsoTo: uid })
    const [wanted, found] = [await countEntries(), await countDocuments(uid)]
    // What changes in this moment is compared once more after the exchange.
    if (found !== null && found >= (wanted - leftOut) * 0.99) return
  }
  throw new MeilisearchFailure('the new index does not have everything', { status: null, code: 'incomplete' })
}
