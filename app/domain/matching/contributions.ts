import { DISTRICT_CODES } from '../taxonomy/regions'
import { type CorpusStatistics, tagRarity } from './rarity'
import { OVERCLAIM_DAMPING, READINESS_STEPS } from './weights'

/** How far one part of a score is met, 0 to 1, and by which codes or lexemes. */
export interface Contribution {
  readonly share: number
  readonly matched: readonly string[]
}

/**
 * Null where nothing is asked. Otherwise the rarity of the shared tags over the rarity of the asked tags plus a little of the rarity of tags
 * offered beside the point, so that a profile that ticks every box gains nothing (Tversky 1977,
 * "Features of similarity": alpha 1, beta OVERCLAIM_DAMPING).
 */
export function tagOverlap(
  asked: readonly string[],
  offered: readonly string[],
  corpus: CorpusStatistics,
): Contribution | null {
  if (asked.length === 0) return null
  const weight = (tags: readonly string[]) => tags.reduce((sum, tag) => sum + tagRarity(tag, corpus), 0)
  const shared = asked.filter((tag) => offered.includes(tag))
  const beside = offered.filter((tag) => !asked.includes(tag))
  const share = weight(shared) / (weight(asked) + OVERCLAIM_DAMPING * weight(beside))
  const matched = [...shared].sort((a, b) => tagRarity(b, corpus) - tagRarity(a, corpus) || (a < b ? -1 : 1))
  return { share, matched }
}

/** Null where nothing is asked. One shared domain is half of the point, all asked domains the whole. */
export function domainOverlap(asked: readonly string[], offered: readonly string[]): Contribution | null {
  if (asked.length === 0) return null
  const matched = asked.filter((domain) => offered.includes(domain))
  if (matched.length === 0) return { share: 0, matched }
  return { share: 0.5 + (0.5 * matched.length) / asked.length, matched }
}

/** The share of the challenge's districts in which the provider works. */
export function regionOverlap(asked: readonly string[], offered: readonly string[]): Contribution {
  const wanted: readonly string[] = asked.length === 0 ? DISTRICT_CODES : asked
  const matched = offered.length === 0 ? wanted : wanted.filter((district) => offered.includes(district))
  return { share: matched.length / wanted.length, matched }
}

/** Null where nothing is asked. Full where the provider has reached the asked level; each missing level costs a third. */
export function readinessFit(asked: number | null, reached: number): Contribution | null {
  if (asked === null) return null
  return { share: Math.max(0, 1 - Math.max(0, asked - reached) / READINESS_STEPS), matched: [] }
}

/** 0, 1/2, 3/4, 7/8 … for 0, 1, 2, 3 … finished pilots: the first counts most. */
export function trackRecord(finishedPilots: number): Contribution {
  return { share: 1 - 0.5 ** finishedPilots, matched: [] }
}
