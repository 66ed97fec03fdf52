import { db } from '../../app/platform/database/client.server'
import { withSessionLock } from '../../app/platform/database/session-lock.server'
import type { Key, Reconciled } from '../engine'
import { ask, meilisearchClient } from '../meilisearch/client.server'
import { documentId, documentRevision } from '../meilisearch/document'
import { LIVE_INDEX } from '../meilisearch/names'
import { revisionsAfter } from './entries.server'
import { markDue } from './rows.server'
import { updateMirror, WRITER_LOCK } from './state.server'
import { syncAll } from './sync.server'

const AT_ONCE = 1000

type Kept = Key & { revision: string }

/** Compares the server with the entries by content, and has everything mended that differs. */
export function reconcileMirror(): Promise<Reconciled> {
  return withSessionLock(WRITER_LOCK, async () => {
    await syncAll()
    const found = await compareMirror()
    await syncAll()
    return found
  })
}

/**
 * Looks for what is missing, other than it should be, or too much, and marks it. What is on its way or waits is no
 * difference.
 */
export async function compareMirror(): Promise<Reconciled> {
  const kept = await readKept()
  const waiting = await waitingNames()
  const found: Reconciled = { missing: 0, stale: 0, extra: 0 }
  for await (const rows of revisionsAfter(AT_ONCE)) {
    const due: Key[] = []
    for (const { kind, id, revision } of rows) {
      const name = documentId(kind, id)
      const there = kept.get(name)
      kept.delete(name)
      if (there?.revision === documentRevision(revision) || waiting.has(name)) continue
      found[there ? 'stale' : 'missing'] += 1
      due.push({ kind, id })
    }
    await markDue(due)
  }
  const extra = [...kept].filter(([name]) => !waiting.has(name)).map(([, { kind, id }]) => ({ kind, id }))
  await markDue(extra)
  await updateMirror({ reconciledAt: new Date(), reconcileAskedAt: null })
  return { ...found, extra: extra.length }
}

/** What the server has, by the ids of its documents. Read page by page: a search would end at some number of hits. */
async function readKept(): Promise<Map<string, Kept>> {
  const kept = new Map<string, Kept>()
  const index = meilisearchClient('writeKey').index(LIVE_INDEX)
  for (let offset = 0; ; offset += AT_ONCE) {
    const { results } = await ask(() =>
      index.getDocuments<{ id: string; kind: string; entityId: string; revision: string }>({
        fields: ['id', 'kind', 'entityId', 'revision'],
        sort: ['id:asc'],
        ...{ offset, limit: AT_ONCE },
      }),
    )
    for (const { id, kind, entityId, revision } of results) kept.set(id, { kind, id: entityId, revision })
    if (results.length < AT_ONCE) return kept
  }
}

async function waitingNames(): Promise<Set<string>> {
  const rows = await db.searchSync.findMany({ select: { kind: true, entityId: true } })
  return new Set(rows.map(({ kind, entityId }) => documentId(kind, entityId)))
}
