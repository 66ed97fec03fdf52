import type { CommonChallenge } from '../../../app/domain/matching/partner-score'
import { rankProfiles } from '../../../app/domain/matching/rank'
import { type RankedPartner, rankPartners } from '../../../app/domain/matching/rank-partners'
import { countCorpus } from '../../../app/domain/matching/rarity'
import { relatedTo } from '../../../search/query/related-words'
import { gradesOf, readGoldPairs } from '../../gold/partners/gold-pairs'
import type { Measurement } from '../measurement'
import { type GoldSet, readGoldSet } from './gold-set'
import { rankByTfIdf } from './plain-tf-idf'
import { mean, ndcgAt } from './retrieval-measures'

const DEPTH = 3
const TARGET = 0.75
/** Ticks every box and names no work of its own. */
export const BOX_TICKER = 'gold-p17'

/** One profile of the gold pairs with the partners that it is shown, best first. */
export type RankedGoldPartners = {
  id: string
  partners: readonly RankedPartner[]
  grades: ReadonlyMap<string, number>
  plain: readonly string[]
}

/** Ranks the other side for each of the 20 profiles, with the open challenges of the gold set in common. */
export function rankGoldPartners(set: GoldSet = readGoldSet()): RankedGoldPartners[] {
  const gold = readGoldPairs()
  const corpus = countCorpus(set.profiles)
  const matched = new Map<string, Map<CommonChallenge['id'], number>>()
  for (const { challenge } of set.cases)
    for (const { id, total } of rankProfiles(challenge, set.profiles, corpus, relatedTo))
      matched.set(id, (matched.get(id) ?? new Map()).set(challenge.id, total))
  const byId = new Map(set.profiles.map((profile) => [profile.id, profile]))
  const profileOf = (id: string) => {
    const found = byId.get(id)
    if (!found) throw new Error(`The gold set has no profile ${id}`)
    return found
  }
  return [...gold.providers, ...gold.researchCentres].map((id) => {
    const others = gold.providers.includes(id) ? gold.researchCentres : gold.providers
    const candidates = others.map((other) => ({
      facts: profileOf(other),
      common: set.cases.flatMap(({ challenge }) => {
        const [one, two] = [id, other].map((each) => matched.get(each)?.get(challenge.id))
        return one === undefined || two === undefined ? [] : [{ ...challenge, score: Math.min(one, two) }]
      }),
    }))
    return {
      id,
      partners: rankPartners(profileOf(id), candidates, corpus),
      grades: gradesOf(gold, id),
      plain: rankByTfIdf(set.texts.get(id) ?? '', set.texts).filter((other) => others.includes(other)),
    }
  })
}

/** nDCG@3 of the partners shown, and for how many profiles the first one is right or rightly nobody is shown. */
export function measureGoldPartners(): Measurement[] {
  const ranked = rankGoldPartners()
  const graded = ranked.filter(({ grades }) => grades.size > 0)
  const ndcg = (order: (one: RankedGoldPartners) => readonly string[]) =>
    mean(graded.map((one) => ndcgAt(DEPTH, order(one), one.grades) ?? 0))
  const isRight = (first: string | undefined, grades: ReadonlyMap<string, number>) =>
    grades.size === 0 ? first === undefined : first !== undefined && grades.get(first) === 2
  const value = ndcg(({ partners }) => partners.map(({ id }) => id))
  const first = mean(ranked.map(({ partners, grades }) => (isRight(partners[0]?.id, grades) ? 1 : 0)))
  const conditions = `${ranked.length} profiles, 96 pairs graded by hand, baseline plain TF-IDF over words`
  return [
    {
      name: 'matching.partners.ndcgAt3',
      ...{ value, unit: 'share', target: TARGET, ok: value >= TARGET, conditions },
      baseline: ndcg(({ plain }) => plain),
    },
    {
      name: 'matching.partners.firstIsRight',
      ...{ value: first, unit: 'share', target: TARGET, ok: first >= TARGET, conditions },
      baseline: mean(ranked.map(({ plain, grades }) => (isRight(plain[0], grades) ? 1 : 0))),
    },
  ]
}
