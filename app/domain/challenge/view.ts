import { isOver } from '../deadline/deadline'
import type { ChallengeState } from './lifecycle'

/** The state as people see it: `open` and `closed` are computed from the deadline. */
export const CHALLENGE_PHASES = [
  'draft',
  'inApproval',
  'open',
  'closed',
  'opened',
  'withdrawn',
  'archived',
] as const
export type ChallengePhase = (typeof CHALLENGE_PHASES)[number]

/** Phases that everybody may see. */
export const PUBLIC_PHASES = ['open', 'closed', 'opened', 'withdrawn', 'archived'] as const
export type PublicPhase = (typeof PUBLIC_PHASES)[number]

/** Whose turn it is in each phase; `nobody`: nothing more is expected. */
export type Turn = 'authors' | 'secondPerson' | 'staff' | 'providers' | 'twoPersons' | 'authority' | 'nobody'

type Known = { state: ChallengeState; deadlineAt: Date | null }

/** The phase of a challenge at an instant. */
export function phaseOf(challenge: Pick<Known, 'state' | 'deadlineAt'>, at: Date): ChallengePhase {
  if (challenge.state !== 'published') return challenge.state
  return challenge.deadlineAt !== null && !isOver(challenge.deadlineAt, at) ? 'open' : 'closed'
}

/**
 * Where a challenge stands: its phase, whose turn it is, by when.
 * @param approverCount writers of the authority with no hand in the text: with none, staff is the second person
 */
export function challengeView(challenge: Known, approverCount: number, at: Date) {
  const phase = phaseOf(challenge, at)
  return {
    phase,
    turn: turnOf(phase, approverCount),
    dueAt: phase === 'open' || phase === 'inApproval' ? challenge.deadlineAt : null,
  }
}

function turnOf(phase: ChallengePhase, approverCount: number): Turn {
  switch (phase) {
    case 'draft':
      return 'authors'
    case 'inApproval':
      return approverCount > 0 ? 'secondPerson' : 'staff'
    case 'open':
      return 'providers'
    case 'closed':
      return 'twoPersons'
    case 'opened':
      return 'authority'
    default:
      return 'nobody'
  }
}
