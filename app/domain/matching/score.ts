import { DISTRICT_CODES } from '../taxonomy/regions'
import type { Capability, Technique } from '../taxonomy/vocabulary'
import { type CorpusStatistics, tagRarity } from './rarity'
import type { TextRelevance } from './text-relevance'
import type { ChallengeFacts, MatchScore, ProfileFacts, Reason, ReasonKind } from './types'
import { CONTEXT_WEIGHTS, OVERCLAIM_DAMPING, READINESS_STEPS, SUBJECT_WEIGHTS } from './weights'

/** How far one part is met (0 to 1) and by what; null where the challenge asks nothing of the kind. */
type Part = { readonly share: number; readonly matched: readonly string[] } | null

/**
 * The score of a challenge and a profile: 0 to 100 points as the sum of the parts. Each part is a
 * share 0..1 times its weight; the weight of subject parts for which the challenge states nothing
 * is spread over the other subject parts, and likewise for the context parts. So context (region,
 * readiness, track record) never carries a pair whose subject does not fit.
 */
export function scoreMatch(
  challenge: ChallengeFacts,
  profile: ProfileFacts,
  text: TextRelevance,
  corpus: CorpusStatistics,
): MatchScore {
  const subject = weigh(SUBJECT_WEIGHTS, {
    technique: tagOverlap(challenge.techniques, profile.techniques, corpus),
    capability: tagOverlap(challenge.capabilities, profile.capabilities, corpus),
    domain: domainOverlap(challenge.domains, profile.domains),
    text: challenge.lexemes.length === 0 ? null : { share: text.value, matched: text.matched },
  })
  const context = weigh(CONTEXT_WEIGHTS, {
    region: regionOverlap(challenge.districts, profile.districts),
    readiness: readinessFit(challenge.readinessMin, profile.readinessMax),
    trackRecord: { share: trackRecord(profile.finishedPilots), matched: [] },
  })
  const reasons = [...subject, ...context]
  return { total: reasons.reduce((sum, reason) => sum + reason.points, 0), reasons }
}

function weigh<Kind extends ReasonKind>(
  weights: Readonly<Record<Kind, number>>,
  parts: Readonly<Record<Kind, Part>>,
): Reason[] {
  const kinds = (Object.keys(weights) as Kind[]).filter((kind) => parts[kind] !== null)
  const all = (Object.values(weights) as number[]).reduce((sum, weight) => sum + weight, 0)
  const asked = kinds.reduce((sum, kind) => sum + weights[kind], 0)
  return kinds.flatMap((kind) => {
    const part: Part = parts[kind]
    if (!part || part.share === 0) return []
    return [{ kind, points: (part.share * weights[kind] * all) / asked, matched: part.matched }]
  })
}

/**
 * Rarity of the shared tags over the rarity of the asked tags plus a little of the rarity of tags
 * offered beside the point, so that a profile that ticks every box gains nothing (Tversky 1977,
 * "Features of similarity": alpha 1, beta OVERCLAIM_DAMPING).
 */
function tagOverlap<Tag extends Capability | Technique>(
  asked: readonly Tag[],
  offered: readonly Tag[],
  corpus: CorpusStatistics,
): Part {
  if (asked.length === 0) return null
  const weight = (tags: readonly Tag[]) => tags.reduce((sum, tag) => sum + tagRarity(tag, corpus), 0)
  const shared = asked.filter((tag) => offered.includes(tag))
  const beside = offered.filter((tag) => !asked.includes(tag))
  const share = weight(shared) / (weight(asked) + OVERCLAIM_DAMPING * weight(beside))
  const matched = [...shared].sort((a, b) => tagRarity(b, corpus) - tagRarity(a, corpus) || (a < b ? -1 : 1))
  return { share, matched }
}

/** One shared domain is half of the point, all asked domains the whole. */
function domainOverlap(asked: readonly string[], offered: readonly string[]): Part {
  if (asked.length === 0) return null
  const matched = asked.filter((domain) => offered.includes(domain))
  if (matched.length === 0) return { share: 0, matched }
  return { share: 0.5 + (0.5 * matched.length) / asked.length, matched }
}

/** The share of the challenge's districts in which the provider works. */
function regionOverlap(asked: readonly string[], offered: readonly string[]): Part {
  const wanted: readonly string[] = asked.length === 0 ? DISTRICT_CODES : asked
  const matched = offered.length === 0 ? wanted : wanted.filter((district) => offered.includes(district))
  return { share: matched.length / wanted.length, matched }
}

/** Full where the provider has reached the asked level; each missing level costs a third. */
function readinessFit(asked: number | null, reached: number): Part {
  if (asked === null) return null
  return { share: Math.max(0, 1 - Math.max(0, asked - reached) / READINESS_STEPS), matched: [] }
}

/** 0, 1/2, 3/4, 7/8 … for 0, 1, 2, 3 … finished pilots: the first counts most. */
function trackRecord(finishedPilots: number): number {
  return 1 - 0.5 ** finishedPilots
}
