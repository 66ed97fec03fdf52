import { ask, clientOf, WRITE_MILLISECONDS } from './client.server'
import { MeilisearchFailure } from './failure'
import { INDEX_PATTERN } from './names'

/** Nobody waits longer for a server at the start. */
const PROBE_MILLISECONDS = 3_000

/** What each key may do. None may make keys, and the one for writing makes no index: a stray write finds nothing. */
const RIGHTS = {
  searchKey: ['search'],
  writeKey: ['documents.add', 'documents.delete', 'documents.get', 'tasks.get', 'stats.get', 'settings.get'],
  adminKey: ['indexes.*', 'settings.*', 'documents.*', 'tasks.*', 'stats.get'],
} as const

export type MeilisearchKeys = Record<keyof typeof RIGHTS, string>

/**
 * Makes the three keys an installation needs. The master key is used for this and kept nowhere.
 * @throws MeilisearchFailure
 */
export async function makeKeys(host: string, masterKey: string): Promise<MeilisearchKeys> {
  const client = clientOf(host, masterKey, WRITE_MILLISECONDS)
  const make = async (name: keyof typeof RIGHTS) => {
    const key = await ask(() =>
      client.createKey({
        name: `Brückenschlag ${name}`,
        actions: [...RIGHTS[name]],
        indexes: [INDEX_PATTERN],
        expiresAt: null,
      }),
    )
    return key.key
  }
  return {
    searchKey: await make('searchKey'),
    writeKey: await make('writeKey'),
    adminKey: await make('adminKey'),
  }
}

/** Whether a key may read keys: then it is the master key, or as good as one. Null where the server does not say. */
export async function mayReadKeys(host: string, key: string): Promise<boolean | null> {
  try {
    await ask(() => clientOf(host, key, PROBE_MILLISECONDS).getKeys({ limit: 1 }))
    return true
  } catch (error) {
    if (!(error instanceof MeilisearchFailure)) throw error
    return error.kind === 'refused' ? false : null
  }
}
