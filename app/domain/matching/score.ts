import {
  type Contribution,
  domainOverlap,
  readinessFit,
  regionOverlap,
  tagOverlap,
  trackRecord,
} from './contributions'
import type { CorpusStatistics } from './rarity'
import type { TextRelevance } from './text-relevance'
import type { ChallengeFacts, MatchScore, ProfileFacts, Reason, ReasonKind } from './types'
import { CONTEXT_WEIGHTS, SUBJECT_WEIGHTS } from './weights'

interface WeighedPart {
  readonly kind: ReasonKind
  readonly weight: number
  /** Null where the challenge states nothing of the kind. */
  readonly contribution: Contribution | null
}

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
  const reasons = [
    ...weigh([
      {
        kind: 'technique',
        weight: SUBJECT_WEIGHTS.technique,
        contribution: tagOverlap(challenge.techniques, profile.techniques, corpus),
      },
      {
        kind: 'capability',
        weight: SUBJECT_WEIGHTS.capability,
        contribution: tagOverlap(challenge.capabilities, profile.capabilities, corpus),
      },
      {
        kind: 'domain',
        weight: SUBJECT_WEIGHTS.domain,
        contribution: domainOverlap(challenge.domains, profile.domains),
      },
      { kind: 'text', weight: SUBJECT_WEIGHTS.text, contribution: textContribution(challenge, text) },
    ]),
    ...weigh([
      {
        kind: 'region',
        weight: CONTEXT_WEIGHTS.region,
        contribution: regionOverlap(challenge.districts, profile.districts),
      },
      {
        kind: 'readiness',
        weight: CONTEXT_WEIGHTS.readiness,
        contribution: readinessFit(challenge.readinessMin, profile.readinessMax),
      },
      {
        kind: 'trackRecord',
        weight: CONTEXT_WEIGHTS.trackRecord,
        contribution: trackRecord(profile.finishedPilots),
      },
    ]),
  ]
  return { total: reasons.reduce((sum, reason) => sum + reason.points, 0), reasons }
}

function textContribution(challenge: ChallengeFacts, text: TextRelevance): Contribution | null {
  return challenge.lexemes.length === 0 ? null : { share: text.value, matched: text.matched }
}

/** Turns shares into points; parts without a demand hand their weight to the others of the group. */
function weigh(parts: readonly WeighedPart[]): Reason[] {
  const sum = (some: readonly WeighedPart[]) => some.reduce((total, part) => total + part.weight, 0)
  const stretch = sum(parts) / sum(parts.filter((part) => part.contribution !== null))
  return parts.flatMap(({ kind, weight, contribution }) => {
    if (contribution === null || contribution.share === 0) return []
    return [{ kind, points: contribution.share * weight * stretch, matched: contribution.matched }]
  })
}
