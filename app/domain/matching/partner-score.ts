import { BELIEF, MOST_COMPLEMENTS, PARTNER_WEIGHTS, STRONG_MATCH } from './partner-weights'
import { type CorpusStatistics, tagRarity } from './rarity'
import { prepareQuery, textRelevance } from './text-relevance'
import type { ChallengeFacts, ProfileFacts } from './types'
import { MINIMUM_SCORE } from './weights'

/** What is read of a profile that could be somebody's partner. */
export type PartnerFacts = Pick<
  ProfileFacts,
  'id' | 'lexemes' | 'capabilities' | 'techniques' | 'domains' | 'districts'
>
/** An open challenge that both profiles match, with the lower of their two scores, 0 to 100. */
export type CommonChallenge = Pick<ChallengeFacts, 'id' | 'capabilities' | 'techniques'> & { score: number }

/** What one side lacks for a challenge and the other has, by codes: `missing` seen from the first profile. */
export type Complement = { challengeId: string; missing: readonly string[]; given: readonly string[] }

/** Why two profiles could work together, with the points of each part. `challenge`: ids of challenges that both fit. */
export type PartnerReason =
  | { kind: 'complement'; points: number; challenges: readonly Complement[] }
  | { kind: 'challenge'; points: number; matched: readonly string[] }
  | { kind: 'text' | 'domain' | 'region'; points: number; matched: readonly string[] }

/** 0 to 100; the same for both sides. The reasons are those of the first profile: `mirrored` turns them round. */
export type PartnerScore = { total: number; reasons: readonly PartnerReason[] }

type Share = { share: number; matched: readonly string[] }

/**
 * How well two profiles complete each other: what one lacks for open challenges that both match and the other
 * has, that both match them at all, the same subject in both texts, a domain of both, districts of both.
 * Symmetric, and never raised by ticking boxes: long lists are believed less (partner-weights.ts).
 */
export function scorePartners(
  one: PartnerFacts,
  other: PartnerFacts,
  common: readonly CommonChallenge[],
  corpus: CorpusStatistics,
): PartnerScore {
  const completed = complements(one, other, common, corpus)
  const challenge = sharedChallenges(one, other, common)
  const text = sharedSubject(one, other, corpus)
  const domain = overlap(one.domains, other.domains, BELIEF.domains)
  const region = overlap(one.districts, other.districts, BELIEF.districts)
  const reasons: PartnerReason[] = [
    {
      kind: 'complement' as const,
      points: (completed[0]?.share ?? 0) * PARTNER_WEIGHTS.complement,
      challenges: completed
        .slice(0, MOST_COMPLEMENTS)
        .map(({ challengeId, missing, given }) => ({ challengeId, missing, given })),
    },
    {
      kind: 'challenge' as const,
      points: challenge.share * PARTNER_WEIGHTS.challenge,
      matched: challenge.matched,
    },
    { kind: 'text' as const, points: text.share * PARTNER_WEIGHTS.text, matched: text.matched },
    { kind: 'domain' as const, points: domain.share * PARTNER_WEIGHTS.domain, matched: domain.matched },
    { kind: 'region' as const, points: region.share * PARTNER_WEIGHTS.region, matched: region.matched },
  ].filter(({ points }) => points > 0)
  return { total: reasons.reduce((sum, { points }) => sum + points, 0), reasons }
}

/** The same score as the other profile sees it. */
export function mirrored({ total, reasons }: PartnerScore): PartnerScore {
  return {
    total,
    reasons: reasons.map((reason) =>
      reason.kind === 'complement'
        ? {
            ...reason,
            challenges: reason.challenges.map(({ challengeId, missing, given }) => ({
              challengeId,
              missing: given,
              given: missing,
            })),
          }
        : reason,
    ),
  }
}

/**
 * The challenges for which one side has what the other lacks, best first. Half of the share is for what is
 * gained at all, half for what both gain: who could do it alone needs no partner. What one of the two hardly
 * matches counts hardly.
 */
function complements(
  one: PartnerFacts,
  other: PartnerFacts,
  common: readonly CommonChallenge[],
  corpus: CorpusStatistics,
): (Complement & { share: number })[] {
  const weight = (tags: readonly string[]) => tags.reduce((sum, tag) => sum + tagRarity(tag, corpus), 0)
  return common
    .flatMap((challenge) => {
      const asked = weight([...challenge.techniques, ...challenge.capabilities])
      const missing = lacking(one, other, challenge)
      const given = lacking(other, one, challenge)
      if (asked === 0 || missing.length + given.length === 0) return []
      const gain = (weight(missing) / asked) * beliefInTags(other)
      const gift = (weight(given) / asked) * beliefInTags(one)
      const share = Math.min(1, (gain + gift) / 2 + Math.min(gain, gift)) * strength(challenge)
      return share === 0 ? [] : [{ challengeId: challenge.id, missing, given, share }]
    })
    .sort((a, b) => b.share - a.share || (a.challengeId < b.challengeId ? -1 : 1))
}

/**
 * What a challenge asks, the first profile does not name and the second does. A list that a profile leaves
 * empty says nothing about what it lacks.
 */
function lacking(who: PartnerFacts, helper: PartnerFacts, challenge: CommonChallenge): string[] {
  return (['techniques', 'capabilities'] as const).flatMap((list) => {
    const [own, theirs] = [who[list], helper[list]]
    if (own.length === 0) return []
    return challenge[list].filter((tag) => !own.includes(tag) && theirs.includes(tag))
  })
}

/** How well both match the challenge that they match best: that is a subject of both, whatever words they use. */
function sharedChallenges(one: PartnerFacts, other: PartnerFacts, common: readonly CommonChallenge[]): Share {
  const best = [...common]
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, MOST_COMPLEMENTS)
  const believed = Math.min(beliefInTags(one), beliefInTags(other))
  return { share: (best[0] ? strength(best[0]) : 0) * believed, matched: best.map(({ id }) => id) }
}

/** 0 for the least score that is a match at all, 1 from a strong one on. */
function strength({ score }: CommonChallenge): number {
  return Math.min(1, Math.max(0, (score - MINIMUM_SCORE) / (STRONG_MATCH - MINIMUM_SCORE)))
}

/** Half of each direction, so that a long text next to a short one counts the same from both sides. */
function sharedSubject(one: PartnerFacts, other: PartnerFacts, corpus: CorpusStatistics): Share {
  if (one.lexemes.length === 0 || other.lexemes.length === 0) return { share: 0, matched: [] }
  const there = textRelevance(prepareQuery(one.lexemes, corpus), other.lexemes, corpus)
  const back = textRelevance(prepareQuery(other.lexemes, corpus), one.lexemes, corpus)
  // Named is what weighs in both texts; where nothing does, what weighs in the first.
  const named = there.matched.filter((lexeme) => back.matched.includes(lexeme))
  return { share: (there.value + back.value) / 2, matched: named.length > 0 ? named : there.matched }
}

/** What both lists name over what they name together (Jaccard), as far as both lists are believed. */
function overlap(
  one: readonly string[],
  other: readonly string[],
  limits: { whole: number; none: number },
): Share {
  const matched = one.filter((code) => other.includes(code)).sort()
  if (matched.length === 0) return { share: 0, matched }
  const together = new Set([...one, ...other]).size
  const believed = Math.min(belief(one.length, limits), belief(other.length, limits))
  return { share: (matched.length / together) * believed, matched }
}

function beliefInTags({ techniques, capabilities }: PartnerFacts): number {
  return belief(techniques.length + capabilities.length, BELIEF.tags)
}

/** 1 for a list of up to `whole` entries, 0 from `none` on, in between in proportion. */
export function belief(length: number, { whole, none }: { whole: number; none: number }): number {
  return Math.min(1, Math.max(0, (none - length) / (none - whole)))
}
