import { failedConstraints } from './constraints'
import type { CorpusStatistics } from './rarity'
import { scoreMatch } from './score'
import { type NeighboursOf, prepareQuery, type TextQuery, textRelevance } from './text-relevance'
import type { ChallengeFacts, MatchScore, ProfileFacts, RankedMatch } from './types'
import { MINIMUM_SCORE } from './weights'

/**
 * The profiles that fit a challenge, best first: verified, no constraint broken, at least
 * MINIMUM_SCORE points; equal totals stand by id. The corpus is counted over all profiles. Words for neighbouring
 * things are those of the search.
 */
export function rankProfiles(
  challenge: ChallengeFacts,
  profiles: readonly ProfileFacts[],
  corpus: CorpusStatistics,
  neighboursOf: NeighboursOf,
): RankedMatch[] {
  const query = prepareQuery(challenge.lexemes, corpus, neighboursOf)
  return inOrder(
    profiles.flatMap((profile) => {
      const match = matchPair(challenge, query, profile, corpus)
      return match ? [{ id: profile.id, ...match }] : []
    }),
  )
}

/** The challenges that fit a profile, by the same score, rules and corpus as `rankProfiles`. */
export function rankChallenges(
  profile: ProfileFacts,
  challenges: readonly ChallengeFacts[],
  corpus: CorpusStatistics,
  neighboursOf: NeighboursOf,
): RankedMatch[] {
  return inOrder(
    challenges.flatMap((challenge) => {
      const match = matchPair(
        challenge,
        prepareQuery(challenge.lexemes, corpus, neighboursOf),
        profile,
        corpus,
      )
      return match ? [{ id: challenge.id, ...match }] : []
    }),
  )
}

function matchPair(
  challenge: ChallengeFacts,
  query: TextQuery,
  profile: ProfileFacts,
  corpus: CorpusStatistics,
): MatchScore | null {
  if (failedConstraints(challenge, profile).length > 0) return null
  const match = scoreMatch(challenge, profile, textRelevance(query, profile.lexemes, corpus), corpus)
  return match.total >= MINIMUM_SCORE ? match : null
}

function inOrder(matches: readonly RankedMatch[]): RankedMatch[] {
  return [...matches].sort((a, b) => b.total - a.total || (a.id < b.id ? -1 : 1))
}
