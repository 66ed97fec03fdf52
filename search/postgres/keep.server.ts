import { databaseTime, db } from '../../app/platform/database/client.server'
import type { Health, Key, Reconciled } from '../engine'
import type { IndexedThing } from '../indexed-thing'
import { entryRevision } from './entry'
import { removeEntries, writeEntries } from './write.server'

const BATCH = 500

/**
 * Writes everything anew and takes out what is no more. Searches see the old entry of a thing until its new one is
 * there; what is written or removed meanwhile is newer than what was read before and stays as it is.
 */
export async function rebuildEntries(
  things: AsyncIterable<readonly IndexedThing[]>,
): Promise<{ documents: number }> {
  const begun = await databaseTime()
  const seen = new Set<string>()
  await eachBatch(things, async (batch, readAfter) => {
    for (const { kind, id } of batch) seen.add(nameOf(kind, id))
    await writeEntries(batch, readAfter)
  })
  await removeOthers(seen, begun)
  return { documents: await countEntries() }
}

/** Compares by content, and mends what is missing, other than it should be, or too much. */
export async function reconcileEntries(things: AsyncIterable<readonly IndexedThing[]>): Promise<Reconciled> {
  const begun = await databaseTime()
  const seen = new Set<string>()
  const found: Reconciled = { missing: 0, stale: 0, extra: 0 }
  await eachBatch(things, async (batch, readAfter) => {
    for (const { kind, id } of batch) seen.add(nameOf(kind, id))
    const kept = await revisionsOf(batch)
    const missing = batch.filter(({ kind, id }) => !kept.has(nameOf(kind, id)))
    const stale = batch.filter((thing) => {
      const revision = kept.get(nameOf(thing.kind, thing.id))
      return revision !== undefined && revision !== entryRevision(thing)
    })
    found.missing += await writeEntries(missing, readAfter)
    found.stale += await writeEntries(stale, readAfter)
  })
  return { ...found, extra: await removeOthers(seen, begun) }
}

/** Whether the tables answer, and how many entries there are. */
export async function readHealth(): Promise<Health> {
  try {
    return { isUp: true, detail: '', documents: await countEntries() }
  } catch (error) {
    return { isUp: false, detail: error instanceof Error ? error.message : String(error), documents: 0 }
  }
}

/** Hands on each batch with the database's time before it was read. */
async function eachBatch(
  things: AsyncIterable<readonly IndexedThing[]>,
  work: (batch: readonly IndexedThing[], readAfter: Date) => Promise<void>,
): Promise<void> {
  const batches = things[Symbol.asyncIterator]()
  for (;;) {
    const readAfter = await databaseTime()
    const next = await batches.next()
    if (next.done) return
    await work(next.value, readAfter)
  }
}

async function revisionsOf(batch: readonly IndexedThing[]): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ kind: string; id: string; revision: string }[]>`
    SELECT e.kind, e."entityId" AS id, e.revision
    FROM "SearchEntry" e
    JOIN unnest(${batch.map(({ kind }) => kind)}::text[], ${batch.map(({ id }) => id)}::text[]) AS k(kind, id)
      ON e.kind = k.kind AND e."entityId" = k.id`
  return new Map(rows.map(({ kind, id, revision }) => [nameOf(kind, id), revision]))
}

/** Takes out what was not seen, but nothing that was written since the beginning. */
async function removeOthers(seen: ReadonlySet<string>, begun: Date): Promise<number> {
  let removed = 0
  let after: Key = { kind: '', id: '' }
  for (;;) {
    const rows = await db.$queryRaw<Key[]>`
      SELECT kind, "entityId" AS id FROM "SearchEntry" WHERE (kind, "entityId") > (${after.kind}, ${after.id})
      ORDER BY kind, "entityId" LIMIT ${BATCH}`
    const last = rows.at(-1)
    if (!last) return removed
    after = last
    removed += await removeEntries(
      rows.filter(({ kind, id }) => !seen.has(nameOf(kind, id))),
      begun,
    )
  }
}

async function countEntries(): Promise<number> {
  return db.searchEntry.count()
}

const nameOf = (kind: string, id: string) => `${kind} ${id}`
