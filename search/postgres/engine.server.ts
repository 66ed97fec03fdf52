import type { SearchEngine } from '../engine'
import { readHealth, rebuildEntries, reconcileEntries } from './keep.server'
import { searchEntries } from './search.server'
import { similarEntries } from './similar.server'
import { suggestTitles } from './suggest.server'
import { removeEntries, writeEntries } from './write.server'

/** The engine that is always there: the platform's own database. */
export const postgresEngine: SearchEngine = {
  name: 'postgresql',
  search: searchEntries,
  suggest: suggestTitles,
  similar: similarEntries,
  async upsert(things) {
    await writeEntries(things)
  },
  async remove(keys) {
    await removeEntries(keys)
  },
  rebuild: rebuildEntries,
  reconcile: reconcileEntries,
  health: readHealth,
}
