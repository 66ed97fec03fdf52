import { failedConstraints } from '../../../app/domain/matching/constraints'
import { rankProfiles } from '../../../app/domain/matching/rank'
import { countCorpus } from '../../../app/domain/matching/rarity'
import { relatedTo } from '../../../search/query/related-words'
import type { Measurement } from '../measurement'
import { type GoldCase, type GoldHalf, type GoldSet, readGoldSet } from './gold-set'
import { rankByTfIdf } from './plain-tf-idf'
import { bootstrapInterval, mean, ndcgAt } from './retrieval-measures'

export const NDCG_TARGET = 0.8
const DEPTH = 5

/** A case of the gold set with the ranking that the product shows for it. */
export interface RankedCase extends GoldCase {
  readonly ranking: readonly string[]
  readonly ndcg: number
  /** What plain TF-IDF over words reaches with the same profiles left out. */
  readonly plainNdcg: number
}

/** Ranks all profiles of the gold set for each of its challenges. */
export function rankGoldSet(set: GoldSet): RankedCase[] {
  const corpus = countCorpus(set.profiles)
  return set.cases.map((each) => {
    const ranking = rankProfiles(each.challenge, set.profiles, corpus, relatedTo).map(({ id }) => id)
    const plain = rankByTfIdf(each.text, set.texts).filter((id) => !each.excluded.includes(id))
    return { ...each, ranking, ndcg: gradeRanking(ranking, each), plainNdcg: gradeRanking(plain, each) }
  })
}

function gradeRanking(ranking: readonly string[], { grades, challenge }: GoldCase): number {
  const value = ndcgAt(DEPTH, ranking, grades)
  if (value === null) throw new Error(`${challenge.id} has no profile that fits`)
  return value
}

/** The share of rankings that show nobody who breaks a hard constraint, by rule and by grader. */
export function constraintShare(set: GoldSet, ranked: readonly RankedCase[]): number {
  const byId = new Map(set.profiles.map((profile) => [profile.id, profile]))
  const clean = ranked.filter(({ challenge, excluded, ranking }) =>
    ranking.every((id) => {
      const profile = byId.get(id)
      return profile && !excluded.includes(id) && failedConstraints(challenge, profile).length === 0
    }),
  )
  return clean.length / ranked.length
}

/** nDCG@5 of the open half, the locked half and both, and whether hard constraints hold everywhere. */
export function measureGoldSet(): Measurement[] {
  const set = readGoldSet()
  const ranked = rankGoldSet(set)
  const constraints = constraintShare(set, ranked)
  return [
    measureNdcg(
      'open',
      ranked.filter(({ half }) => half === 'open'),
    ),
    measureNdcg(
      'locked',
      ranked.filter(({ half }) => half === 'locked'),
    ),
    measureNdcg('all', ranked),
    {
      name: 'matching.gold.hardConstraints',
      value: constraints,
      unit: 'share',
      target: 1,
      ok: constraints === 1,
      baseline: null,
      conditions: `${ranked.length} rankings without a profile that breaks hosting, licence or availability`,
    },
  ]
}

function measureNdcg(part: GoldHalf | 'all', cases: readonly RankedCase[]): Measurement {
  const values = cases.map(({ ndcg }) => ndcg)
  const [low, high] = bootstrapInterval(values)
  const value = mean(values)
  return {
    name: `matching.gold.ndcgAt5.${part}`,
    value,
    unit: 'share',
    target: NDCG_TARGET,
    ok: value >= NDCG_TARGET,
    baseline: mean(cases.map(({ plainNdcg }) => plainNdcg)),
    conditions: `${values.length} challenges, gain 2^grade - 1, baseline plain TF-IDF, 95 % [${low.toFixed(3)}, ${high.toFixed(3)}]`,
  }
}
