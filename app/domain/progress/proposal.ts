import type { ChallengeState } from '../challenge/lifecycle'
import { isOver } from '../deadline/deadline'
import type { ProposalState } from '../proposal/lifecycle'
import type { ReaderQuestionState } from '../proposal/reader-questions'
import type { Answer } from '../proposal/reconfirmation'
import { isOpened } from '../proposal/seal'
import { type Progress, progressOf } from './progress'

type Known = { state: ChallengeState; deadlineAt: Date | null; openedAt: Date | null }

/**
 * Where a proposal stands for its team.
 * @param askedUntil by when the next question of a reader is to be answered, where one waits
 */
export function proposalProgress(
  state: ProposalState,
  challenge: Known,
  at: Date,
  askedUntil: Date | null = null,
): Progress {
  if (challenge.state === 'withdrawn') return progressOf('proposal.challengeWithdrawn')
  const { deadlineAt } = challenge
  if (deadlineAt === null || !isOver(deadlineAt, at)) return progressOf(`proposal.${state}`, deadlineAt)
  if (state !== 'submitted') return progressOf('proposal.late')
  if (!isOpened(challenge)) return progressOf('proposal.awaiting')
  return askedUntil ? progressOf('proposal.asked', askedUntil) : progressOf('proposal.opened')
}

/**
 * Where the question after a material change stands: it can be answered until the deadline.
 * @param canAnswer false where the deadline is over, or the challenge takes no answers for another reason
 */
export function reconfirmationProgress(
  answer: Answer,
  deadlineAt: Date | null,
  canAnswer: boolean,
): Progress {
  if (answer !== 'open') return progressOf(`reconfirmation.${answer}`)
  return canAnswer ? progressOf('reconfirmation.open', deadlineAt) : progressOf('reconfirmation.unanswered')
}

/** Where a reader's question to a team stands. */
export function readerQuestionProgress(state: ReaderQuestionState, dueAt: Date): Progress {
  const isRunning = state === 'open' || state === 'answered'
  return progressOf(`readerQuestion.${state}`, isRunning ? dueAt : null)
}
