import { isOver } from '../deadline/deadline'
import { type Decision, decide, type TransitionTable } from '../lifecycle/transition'
import { isGranted, type Standing } from '../permission/matrix'
import type { DueObjection } from './answer-due'

/** What an office says to what was said: a first word while it looks into it, or its answer. */
export type OfficialStatus = 'underReview' | 'takenUp' | 'partly' | 'declined'
export const OFFICIAL_STATUSES: readonly OfficialStatus[] = ['underReview', 'takenUp', 'partly', 'declined']

/** none: nobody has opened it. An answer under review is owed, whatever was said in between. */
export type AnswerState = 'none' | 'owed' | 'answered'

/** Where the answer with this status stands. */
export function answerState(status: OfficialStatus): AnswerState {
  return status === 'underReview' ? 'owed' : 'answered'
}

/** Whether an answer is owed past its day. Computed, never stored. */
export function isAnswerOverdue(
  { status, dueAt }: { status: OfficialStatus; dueAt: Date },
  at: Date,
): boolean {
  return answerState(status) === 'owed' && isOver(dueAt, at)
}

/** The life of an official answer. What was given can be changed, with its history; it is never taken back. */
export const OFFICIAL_ANSWER_TRANSITIONS = {
  /** the office takes something up by itself and says a first word */
  open: {
    from: ['none'],
    to: 'owed',
    permission: 'officialAnswer.give',
    guard: 'dueDay',
    event: 'officialAnswer.opened',
    needsReason: true,
  },
  /** a word in between; a later day only with its reason */
  review: {
    from: ['owed'],
    to: null,
    permission: 'officialAnswer.give',
    guard: 'dueDay',
    event: 'officialAnswer.reviewed',
    needsReason: true,
  },
  give: {
    from: ['none', 'owed'],
    to: 'answered',
    permission: 'officialAnswer.give',
    guard: null,
    event: 'officialAnswer.given',
    needsReason: true,
  },
  change: {
    from: ['answered'],
    to: null,
    permission: 'officialAnswer.give',
    guard: null,
    event: 'officialAnswer.changed',
    needsReason: true,
  },
} as const satisfies TransitionTable<AnswerState, 'dueDay'>

export type OfficialAnswerAction = keyof typeof OFFICIAL_ANSWER_TRANSITIONS
export type AnswerRefusal = 'wrongState' | 'reasonMissing' | 'notPermitted' | 'notBack' | DueObjection

/** What saving this status means in a state; null where an answer would be taken back. */
export function actionFor(state: AnswerState, status: OfficialStatus): OfficialAnswerAction | null {
  if (state === 'answered') return status === 'underReview' ? null : 'change'
  if (status !== 'underReview') return 'give'
  return state === 'none' ? 'open' : 'review'
}

type Wish = { state: AnswerState; status: OfficialStatus; reason: string }
export type AnswerVerdict =
  | (Extract<Decision<AnswerState, AnswerRefusal>, { ok: true }> & { action: OfficialAnswerAction })
  | { ok: false; reason: AnswerRefusal }

/**
 * Judges what an office wants to say: the role first, then the table and its guard.
 * @param dueObjection what speaks against the day on which the answer will be due, or null
 */
export function judgeAnswer(
  { state, status, reason }: Wish,
  standing: Standing,
  dueObjection: DueObjection | null,
): AnswerVerdict {
  const action = actionFor(state, status)
  if (!isGranted('officialAnswer.give', standing)) return { ok: false, reason: 'notPermitted' }
  if (action === null) return { ok: false, reason: 'notBack' }
  const verdict = decide<AnswerState, 'dueDay', AnswerRefusal>(
    OFFICIAL_ANSWER_TRANSITIONS[action],
    state,
    { dueDay: () => dueObjection },
    reason,
  )
  return verdict.ok ? { ...verdict, action } : verdict
}
