import { postgresEngine } from '../../search/postgres/engine.server'
import type { Measurement } from './measurement'
import { measureSpeed } from './search/speed'

/** How well the search finds on the gold set, and how fast among many documents. */
export async function bench(): Promise<Measurement[]> {
  return measureSpeed(postgresEngine)
}
