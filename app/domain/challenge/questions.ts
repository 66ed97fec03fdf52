import { isOver } from '../deadline/deadline'
import { type Decision, decide, type TransitionTable } from '../lifecycle/transition'
import { isGranted, type Standing } from '../permission/matrix'
import type { ChallengeState } from './lifecycle'

export type QuestionState = 'open' | 'answered' | 'dismissed'
export const QUESTION_STATES: readonly QuestionState[] = ['open', 'answered', 'dismissed']

/** A later page begins after the question that its address names. */
export const QUESTIONS_ON_A_PAGE = 50

/** Until the proposals are decided about, an answer still helps somebody; afterwards it is history. */
const ANSWERING_STATES: readonly ChallengeState[] = ['published', 'opened']

/** The life of a question. What was answered can be corrected, never taken back. */
export const QUESTION_TRANSITIONS = {
  answer: {
    from: ['open'],
    to: 'answered',
    permission: 'question.answer',
    guard: 'challengeStands',
    event: 'question.answered',
  },
  dismiss: {
    from: ['open'],
    to: 'dismissed',
    permission: 'question.answer',
    guard: 'challengeStands',
    event: 'question.dismissed',
    needsReason: true,
  },
  correct: {
    from: ['answered'],
    to: null,
    permission: 'question.answer',
    guard: 'challengeStands',
    event: 'question.corrected',
  },
} as const satisfies TransitionTable<QuestionState, 'challengeStands'>

export type QuestionAction = keyof typeof QUESTION_TRANSITIONS
export const QUESTION_ACTIONS = Object.keys(QUESTION_TRANSITIONS) as QuestionAction[]
export type QuestionRefusal = 'wrongState' | 'reasonMissing' | 'challengeOver' | 'notPermitted'

/** Judges an action of the authority about a question: the role first, then the table and its guard. */
export function judgeQuestion(
  action: QuestionAction,
  state: QuestionState,
  standing: Standing,
  facts: { challengeState: ChallengeState },
  reason?: string,
): Decision<QuestionState, QuestionRefusal> {
  const transition = QUESTION_TRANSITIONS[action]
  if (!isGranted(transition.permission, standing)) return { ok: false, reason: 'notPermitted' }
  const stands = ANSWERING_STATES.includes(facts.challengeState)
  const guards = { challengeStands: () => (stands ? null : ('challengeOver' as const)) }
  return decide<QuestionState, 'challengeStands', QuestionRefusal>(transition, state, guards, reason)
}

export type AskObjection = 'challengeNotOpen' | 'questionsNotOpen' | 'questionsOver'

/**
 * Why no question is taken at an instant, or null. What arrives at the cut-off itself is late.
 * @param at for a write the database's clock, read after locking the challenge
 */
export function askObjection({
  challengeState,
  questionsUntil,
  at,
}: {
  challengeState: ChallengeState
  questionsUntil: Date | null
  at: Date
}): AskObjection | null {
  if (challengeState !== 'published') return 'challengeNotOpen'
  if (questionsUntil === null) return 'questionsNotOpen'
  return isOver(questionsUntil, at) ? 'questionsOver' : null
}

/** Whether the authority owes an answer whose day has passed. Computed, so that no job has to notice it. */
export function isOverdue(state: QuestionState, answersUntil: Date | null, at: Date): boolean {
  return state === 'open' && answersUntil !== null && isOver(answersUntil, at)
}
