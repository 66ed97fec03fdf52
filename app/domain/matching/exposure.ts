import { CONSTRAINTS, type Constraint } from './constraints'
import type { MatchedPart } from './profile-gaps'

/** Who stands below is hardly looked at. */
export const FIRST_PLACES = 20
/** So many days are looked back. */
export const EXPOSURE_DAYS = 90
/** What a profile must say so that its subject can be matched; without it nobody wonders that it is not shown. */
export const COMPLETE_PARTS = ['description', 'techniques', 'capabilities', 'domains'] as const

/** The share of all showings that the most shown tenth of the providers got, 0 to 1; null where there were none. */
export function shareOfTopTenth(shown: readonly number[]): number | null {
  const total = shown.reduce((sum, count) => sum + count, 0)
  if (total === 0) return null
  const top = [...shown].sort((a, b) => b - a).slice(0, Math.ceil(shown.length / 10))
  return top.reduce((sum, count) => sum + count, 0) / total
}

export type StarvationFacts = {
  /** what the profile and its products leave empty */
  gaps: readonly MatchedPart[]
  /** the open challenges, each with the constraints that keep the provider from it */
  failed: readonly (readonly Constraint[])[]
  /** with how many open challenges it matches at all */
  matches: number
}

/** Why a provider is hardly shown, as far as it can be seen. */
export type StarvationCause =
  | { kind: 'gap'; part: MatchedPart }
  | { kind: 'constraint'; constraint: Constraint; challenges: number }
  | { kind: 'noChallenges' | 'behind' | 'subject' }

/**
 * The likely causes, the one that can be mended most easily first: what the profile leaves empty, then what keeps it
 * from at least half of the open challenges, then that others fit better or that nothing fits its subject.
 */
export function likelyCauses({ gaps, failed, matches }: StarvationFacts): StarvationCause[] {
  const causes: StarvationCause[] = gaps.map((part) => ({ kind: 'gap', part }))
  if (failed.length === 0) return [...causes, { kind: 'noChallenges' }]
  const counted = CONSTRAINTS.map((constraint) => ({
    constraint,
    challenges: failed.filter((constraints) => constraints.includes(constraint)).length,
  }))
  const often = counted
    .filter(({ challenges }) => challenges > 0 && challenges * 2 >= failed.length)
    .sort((a, b) => b.challenges - a.challenges)
  causes.push(...often.map((one) => ({ kind: 'constraint' as const, ...one })))
  if (matches > 0) return [...causes, { kind: 'behind' }]
  const isKeptFromAll = failed.every((constraints) => constraints.length > 0)
  return isKeptFromAll ? causes : [...causes, { kind: 'subject' }]
}
