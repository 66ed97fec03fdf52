import type { ChallengeState } from '../challenge/lifecycle'

/** Whether checks of a challenge are still made: what is withdrawn or archived keeps the results it has. */
export function isAssessable(state: ChallengeState): boolean {
  return state !== 'withdrawn' && state !== 'archived'
}
