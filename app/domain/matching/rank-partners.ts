import { type CommonChallenge, type PartnerFacts, type PartnerScore, scorePartners } from './partner-score'
import { MINIMUM_PARTNER_SCORE } from './partner-weights'
import type { CorpusStatistics } from './rarity'

/** A profile that could be somebody's partner, with the open challenges that both match. */
export type PartnerCandidate = { facts: PartnerFacts; common: readonly CommonChallenge[] }
export type RankedPartner = PartnerScore & { id: string }

/** Those who fit a profile well enough to be named, best first; equal ones stand by id. */
export function rankPartners(
  one: PartnerFacts,
  candidates: readonly PartnerCandidate[],
  corpus: CorpusStatistics,
): RankedPartner[] {
  return candidates
    .filter(({ facts }) => facts.id !== one.id)
    .map(({ facts, common }) => ({ id: facts.id, ...scorePartners(one, facts, common, corpus) }))
    .filter(({ total }) => total >= MINIMUM_PARTNER_SCORE)
    .sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
}
