import { readOpenChallenges } from './challenge-facts.server'
import { computeChallengeMatches } from './compute-challenge-matches.server'

/** Ranks every open challenge anew: how rare a word is changes with all profiles. Tells nobody. */
export async function refreshMatches(): Promise<void> {
  for (const { facts } of await readOpenChallenges()) await computeChallengeMatches(facts.id)
}
