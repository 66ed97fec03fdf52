import { isMeilisearchPresent, MISSING } from '../support/meilisearch-server'
import type { Measurement } from './measurement'
import { inDatabases } from './search/in-database'
import { measureLag } from './search/lag'
import { notMeasured } from './search/speed'
import { withMeilisearch } from './search/with-meilisearch'

/** How soon the search finds what has changed, by each engine, with a small index; `search` has it with a large one. */
export async function bench(): Promise<Measurement[]> {
  const measured = await inDatabases({
    lag: () => measureLag('postgresql'),
    ...(isMeilisearchPresent() && { mirror_lag: withMeilisearch(() => measureLag('meilisearch')) }),
  })
  if (!Array.isArray(measured))
    return [notMeasured('search.postgresql.lag', `not measured: ${measured.absent}`)]
  const absent = isMeilisearchPresent()
    ? []
    : [notMeasured('search.meilisearch.lag', `not measured: ${MISSING}`)]
  return [...measured.flat(), ...absent]
}
