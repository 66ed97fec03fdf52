import type { Facet, SearchEngine, SearchQuery } from '../engine'
import { meantValues } from '../query/meant-values'
import { readHealth, rebuildEntries, reconcileEntries } from './keep.server'
import { countValues, searchEntries } from './search.server'
import { similarEntries } from './similar.server'
import { suggestTitles } from './suggest.server'
import { removeEntries, writeEntries } from './write.server'

/** The engine that is always there: the platform's own database. */
export const postgresEngine: SearchEngine = {
  name: 'postgresql',
  search: searchEntries,
  suggest: suggestTitles,
  facetSearch,
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

async function facetSearch(facet: Facet, typed: string, query: SearchQuery): Promise<Record<string, number>> {
  return meantValues(facet, typed, await countValues(query, facet))
}
