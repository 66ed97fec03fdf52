import type { ChangeState } from '../challenge/change'
import type { ChallengeState } from '../challenge/lifecycle'
import { isUnpublished, type PartnerState } from '../challenge/partners'
import type { QuestionState } from '../challenge/questions'
import { type ChallengePhase, challengeView } from '../challenge/view'
import { isOver } from '../deadline/deadline'
import { type Progress, progressOf } from './progress'

type Known = {
  state: ChallengeState
  /** when proposals begin, where a competition announces it */
  opensAt?: Date | null
  deadlineAt: Date | null
  returnReason?: string | null
}

/**
 * Where a challenge stands.
 * @param approverCount writers of the authority with no hand in the text: with none, staff is the second person
 */
export function challengeProgress(challenge: Known, approverCount: number, at: Date): Progress {
  const { phase, turn, dueAt } = challengeView(challenge, approverCount, at)
  if (phase === 'inApproval') {
    // What is approved after its own deadline could never be answered.
    return progressOf(turn === 'staff' ? 'challenge.inApprovalByStaff' : 'challenge.inApproval', dueAt)
  }
  const { opensAt } = challenge
  if (phase === 'open' && opensAt && !isOver(opensAt, at)) return progressOf('challenge.announced', opensAt)
  if (phase === 'draft' && challenge.returnReason) return progressOf('challenge.returned')
  return progressOf(`challenge.${phase satisfies ChallengePhase}`, dueAt)
}

/**
 * Where a change stands: it must be in force before the deadline that holds until then.
 * @param approverCount writers of the authority with no hand in the change: with none, staff is the second person
 */
export function changeProgress(
  state: ChangeState,
  challenge: Known,
  approverCount: number,
  at: Date,
): Progress {
  const isDecided = state === 'applied' || state === 'discarded'
  const { state: challengeState, deadlineAt } = challenge
  const isLate = challengeState !== 'published' || deadlineAt === null || isOver(deadlineAt, at)
  if (!isDecided && isLate) return progressOf('change.overtaken')
  if (state === 'inApproval' && approverCount === 0) {
    return progressOf('change.inApprovalByStaff', deadlineAt)
  }
  return progressOf(`change.${state}`, isDecided ? null : deadlineAt)
}

/** Where a question stands; answers are due on one day for all questions of a challenge. */
export function questionProgress(state: QuestionState, answersUntil: Date | null, at: Date): Progress {
  if (state !== 'open') return progressOf(`question.${state}`)
  const isOverdue = answersUntil !== null && isOver(answersUntil, at)
  return progressOf(isOverdue ? 'question.overdue' : 'question.open', answersUntil)
}

/** Where an authority stands that was asked to take part; without a date: the approval waits for the answer. */
export function partnerProgress(state: PartnerState, challengeState: ChallengeState): Progress | null {
  if (state === 'none') return null
  if (state === 'confirmed' && !isUnpublished(challengeState)) return progressOf('partner.settled')
  return progressOf(`partner.${state}`)
}

/** Where something stands that a person has typed and not saved. */
export function typedProgress(isTaken: boolean): Progress {
  return progressOf(isTaken ? 'typed.taken' : 'typed.kept')
}
