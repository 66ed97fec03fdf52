import { meilisearchEngine } from '../../search/meilisearch/engine.server'
import { postgresEngine } from '../../search/postgres/engine.server'
import { isMeilisearchPresent, MISSING } from '../support/meilisearch-server'
import type { Measurement } from './measurement'
import { inDatabases } from './search/in-database'
import { measureKnownItems } from './search/known-items'
import { measureLag } from './search/lag'
import { compareQuality, measureQuality } from './search/quality'
import { measureSpeed, notMeasured } from './search/speed'
import { withMeilisearch } from './search/with-meilisearch'
import { measureXquad } from './search/xquad'

/**
 * How well the search finds on the gold set, on XQuAD and among titles that were disturbed, how fast among many
 * documents, and how soon it finds what has changed, by each engine.
 */
export async function bench(): Promise<Measurement[]> {
  const measured = await inDatabases({
    search_gold: () => measureQuality(postgresEngine),
    search_xquad: () => measureXquad(postgresEngine),
    search_known: () => measureKnownItems(postgresEngine),
    search_speed: async () => [...(await measureSpeed(postgresEngine)), ...(await measureLag('postgresql'))],
    ...(isMeilisearchPresent() && {
      mirror_gold: withMeilisearch(() => compareQuality(meilisearchEngine, postgresEngine)),
      mirror_xquad: withMeilisearch(() => measureXquad(meilisearchEngine)),
      mirror_known: withMeilisearch(() => measureKnownItems(meilisearchEngine)),
      mirror_speed: withMeilisearch(async () => [
        ...(await measureSpeed(meilisearchEngine)),
        ...(await measureLag('meilisearch')),
      ]),
    }),
  })
  if (!Array.isArray(measured)) return [notMeasured('search.postgresql', `not measured: ${measured.absent}`)]
  const absent = isMeilisearchPresent() ? [] : [notMeasured('search.meilisearch', `not measured: ${MISSING}`)]
  return [...measured.flat(), ...absent]
}
