import { randomUUID } from 'node:crypto'
import type { Key } from '../engine'
import { ask, meilisearchClient } from '../meilisearch/client.server'
import { documentId, documentOf, type Entry } from '../meilisearch/document'

/** So much goes in one request; a single document may be larger. */
const MOST_BYTES = 5_000_000

/** Some entries and what they were made of, not more than goes in one request. */
export type Parcel = { body: string; entries: Entry[] }

/** Packs entries into as many requests as their size needs. */
export function pack(entries: readonly Entry[], mostBytes = MOST_BYTES): Parcel[] {
  const parcels: { documents: string[]; entries: Entry[]; bytes: number }[] = []
  for (const entry of entries) {
    const document = JSON.stringify(documentOf(entry))
    const bytes = Buffer.byteLength(document)
    const last = parcels.at(-1)
    if (last && last.bytes + bytes <= mostBytes) {
      last.documents.push(document)
      last.entries.push(entry)
      last.bytes += bytes
    } else parcels.push({ documents: [document], entries: [entry], bytes })
  }
  return parcels.map(({ documents, entries: packed }) => ({
    body: `[${documents.join(',')}]`,
    entries: packed,
  }))
}

export const newBatch = (): string => randomUUID()

/**
 * Has documents replaced whole; a field that is gone is gone.
 * @returns the number of the task that does it, which is not done yet
 */
export async function sendDocuments(index: string, body: string, batch: string): Promise<number> {
  const { taskUid } = await ask(() =>
    meilisearchClient('writeKey')
      .index(index)
      .addDocumentsFromString(body, 'application/json', { primaryKey: 'id', customMetadata: batch }),
  )
  return taskUid
}

/** Has documents taken out. */
export async function sendRemovals(index: string, keys: readonly Key[], batch: string): Promise<number> {
  const ids = keys.map(({ kind, id }) => documentId(kind, id))
  const { taskUid } = await ask(() =>
    meilisearchClient('writeKey').index(index).deleteDocuments(ids, { customMetadata: batch }),
  )
  return taskUid
}
