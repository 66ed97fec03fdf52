import type { ChallengePhase } from '../challenge/view'

/** What an authority has to act on stands on top, what is over at the bottom. */
const RANKS: Record<ChallengePhase, number> = {
  closed: 0,
  inApproval: 1,
  draft: 2,
  open: 3,
  opened: 4,
  withdrawn: 5,
  archived: 6,
}

/** Challenges by what there is to do about them; within that in the order in which they came. */
export function byUrgency<One extends { phase: ChallengePhase }>(challenges: readonly One[]): One[] {
  return challenges.toSorted((one, other) => RANKS[one.phase] - RANKS[other.phase])
}
