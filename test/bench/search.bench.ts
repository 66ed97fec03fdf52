import { postgresEngine } from '../../search/postgres/engine.server'
import type { Measurement } from './measurement'
import { inDatabases } from './search/in-database'
import { measureQuality } from './search/quality'
import { measureSpeed, notMeasured } from './search/speed'
import { measureXquad } from './search/xquad'

/** How well the search finds on the gold set and on XQuAD, and how fast among many documents. */
export async function bench(): Promise<Measurement[]> {
  const measured = await inDatabases({
    search_gold: () => measureQuality(postgresEngine),
    search_xquad: () => measureXquad(postgresEngine),
    search_speed: () => measureSpeed(postgresEngine),
  })
  const postgres = Array.isArray(measured)
    ? measured.flat()
    : [notMeasured('search.postgresql', `not measured: ${measured.absent}`)]
  return [...postgres, notMeasured('search.meilisearch', 'the platform has no such engine yet')]
}
