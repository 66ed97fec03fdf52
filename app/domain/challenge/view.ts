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

export type StepKey = 'drafted' | 'submitted' | 'published' | 'deadline' | 'opened' | 'withdrawn' | 'archived'
/** One step of the procedure; `at` is when it happened or will happen, where that is known. */
export type Step = { key: StepKey; state: 'done' | 'current' | 'next'; at: Date | null }

type Dates = Record<
  'createdAt' | 'submittedAt' | 'publishedAt' | 'deadlineAt' | 'openedAt' | 'withdrawnAt' | 'archivedAt',
  Date | null
>
type Known = Dates & { state: ChallengeState }

/** The phase of a challenge at an instant. */
export function phaseOf(challenge: Pick<Known, 'state' | 'deadlineAt'>, at: Date): ChallengePhase {
  if (challenge.state !== 'published') return challenge.state
  return challenge.deadlineAt !== null && !isOver(challenge.deadlineAt, at) ? 'open' : 'closed'
}

/**
 * Where a challenge stands: its phase, whose turn it is, by when, and all steps with their dates.
 * @param approverCount writers of the authority with no hand in the text: with none, staff is the second person
 */
export function challengeView(challenge: Known, approverCount: number, at: Date) {
  const phase = phaseOf(challenge, at)
  return {
    phase,
    turn: turnOf(phase, approverCount),
    dueAt: phase === 'open' || phase === 'inApproval' ? challenge.deadlineAt : null,
    steps: stepsOf(challenge, phase),
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

/** The steps that happened, the one that is under way, and those that follow if nothing comes between. */
export function stepsOf(challenge: Known, phase: ChallengePhase): Step[] {
  const done: Step[] = happened(challenge, phase)
  const isStopped = phase === 'withdrawn' || phase === 'archived'
  const ahead: Step[] = isStopped ? [] : REGULAR.slice(done.length).map((key) => plan(key, challenge))
  const steps = [...done, ...ahead]
  const current = isStopped || phase === 'opened' ? -1 : done.length
  return steps.map((step, index) => (index === current ? { ...step, state: 'current' } : step))
}

const REGULAR = ['drafted', 'submitted', 'published', 'deadline', 'opened'] as const

function plan(key: (typeof REGULAR)[number], challenge: Known): Step {
  const at = key === 'drafted' ? challenge.createdAt : key === 'deadline' ? challenge.deadlineAt : null
  return { key, state: 'next', at }
}

function happened(challenge: Known, phase: ChallengePhase): Step[] {
  const { createdAt, submittedAt, publishedAt, deadlineAt, openedAt, withdrawnAt, archivedAt } = challenge
  if (phase === 'draft') return []
  const end = openedAt ?? withdrawnAt
  const wasReached = phase === 'closed' || (end !== null && deadlineAt !== null && isOver(deadlineAt, end))
  const rows: [StepKey, Date | null, boolean][] = [
    ['drafted', createdAt, true],
    ['submitted', submittedAt, true],
    ['published', publishedAt, phase !== 'inApproval'],
    ['deadline', deadlineAt, wasReached],
    ['opened', openedAt, openedAt !== null],
    ['withdrawn', withdrawnAt, withdrawnAt !== null],
    ['archived', archivedAt, archivedAt !== null],
  ]
  return rows.flatMap(([key, at, isDone]) => (isDone ? [{ key, state: 'done', at } satisfies Step] : []))
}
