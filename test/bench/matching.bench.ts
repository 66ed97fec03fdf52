import { measureEndToEnd } from './matching/end-to-end'
import { measureGoldSet } from './matching/gold-measurements'
import { measureOpportunityProject } from './matching/opportunity-measurements'
import { measureGoldPartners } from './matching/partner-measurements'
import { measureSpeed } from './matching/speed'
import type { Measurement } from './measurement'

/** What `npm run bench -- matching` reports of ranking quality, of speed in memory and of the whole way with a database. */
export async function benchMatching(): Promise<Measurement[]> {
  return [
    ...measureOpportunityProject(),
    ...measureGoldSet(),
    ...measureGoldPartners(),
    measureSpeed(),
    ...(await measureEndToEnd()),
  ]
}

export { benchMatching as bench }
