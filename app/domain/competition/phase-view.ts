import type { ChallengeState } from '../challenge/lifecycle'
import { type PhaseState, type PhaseTimes, phaseState } from './phases'

/** Whose turn it is in a phase; `nobody`: nothing is expected now. */
export type PhaseTurn = 'everybody' | 'admitted' | 'twoPersons' | 'jury' | 'nobody'
export type PhaseStanding = {
  number: number
  state: PhaseState
  turn: PhaseTurn
  /** by when, or when it begins */
  dueAt: Date | null
}

/** Where each phase stands: its state, whose turn it is, by when. */
export function phaseStandings(
  phases: readonly PhaseTimes[],
  challengeState: ChallengeState,
  at: Date,
): PhaseStanding[] {
  return phases.map((phase, index) => {
    const state = phaseState(phase, at)
    return {
      ...{ number: index + 1, state, turn: turnOf(index, state, challengeState) },
      dueAt: state === 'open' ? phase.deadlineAt : state === 'upcoming' ? phase.opensAt : null,
    }
  })
}

function turnOf(index: number, state: PhaseState, challengeState: ChallengeState): PhaseTurn {
  const isRunning = challengeState === 'published' || challengeState === 'opened'
  if (!isRunning || state === 'upcoming' || state === 'unscheduled') return 'nobody'
  if (index > 0) return state === 'open' ? 'admitted' : 'jury'
  if (state === 'open') return 'everybody'
  return challengeState === 'published' ? 'twoPersons' : 'jury'
}
