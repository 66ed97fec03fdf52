import { removeStaleUploads, removeStoredFile, storedFiles } from './file-store.server'

const BATCH = 200

/** Somebody whose records name files of the store. */
export type FileKeeper = {
  /** forgets what was removed before then and is needed by nobody */
  release: (before: Date) => Promise<void>
  /** which of these keys its records name */
  named: (keys: string[]) => Promise<string[]>
}

/** Which of these keys some record names. */
export type NamesKeys = (keys: string[]) => Promise<Set<string>>

/**
 * Removes files that no record names: of uploads that ended between store and record, and of records that were
 * deleted. Young ones stay: their record may be on its way.
 * @returns how many were removed
 */
export async function removeOrphans(before: Date, named: NamesKeys): Promise<number> {
  let count = await removeStaleUploads(before)
  let batch: string[] = []
  const sweep = async () => {
    const kept = await named(batch)
    for (const key of batch.filter((one) => !kept.has(one))) {
      await removeStoredFile(key)
      count += 1
    }
    batch = []
  }
  for await (const { key, changedAt } of storedFiles()) {
    if (changedAt < before) batch.push(key)
    if (batch.length === BATCH) await sweep()
  }
  await sweep()
  return count
}
