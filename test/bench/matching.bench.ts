import { measureGoldSet } from './matching/gold-measurements'
import { measureOpportunityProject } from './matching/opportunity-measurements'
import { measureSpeed } from './matching/speed'
import type { Measurement } from './measurement'

/** What `npm run bench -- matching` reports of ranking quality and of speed in memory. */
export async function benchMatching(): Promise<Measurement[]> {
  return [...measureOpportunityProject(), ...measureGoldSet(), measureSpeed()]
}

export { benchMatching as bench }
