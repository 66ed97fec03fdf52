import { DISTRICTS, isDistrict } from '../../app/domain/taxonomy/regions'
import { fold } from '../analysis/fold'
import type { Facet, SearchEngine, SearchQuery } from '../engine'
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
  const counts = await countValues(query, facet)
  const wanted = fold(typed).trim()
  const isMeant = (value: string) => [value, nameOf(facet, value)].some((name) => fold(name).includes(wanted))
  return Object.fromEntries(Object.entries(counts).filter(([value]) => isMeant(value)))
}

/** What people type of a value whose code says nothing to them. */
function nameOf(facet: Facet, value: string): string {
  return facet === 'district' && isDistrict(value) ? DISTRICTS[value] : value
}
