import { isOver } from '../deadline/deadline'
import type { Phase, PhaseCriterion } from './competition'

export type PhaseTimes = Pick<Phase, 'opensAt' | 'deadlineAt'>
/** Where a phase stands in time: computed from its times, never stored. */
export type PhaseState = 'unscheduled' | 'upcoming' | 'open' | 'closed'

/** The state of a phase: open at the very instant at which it opens, closed at the very instant of its deadline. */
export function phaseState({ opensAt, deadlineAt }: PhaseTimes, at: Date): PhaseState {
  if (opensAt === null || deadlineAt === null) return 'unscheduled'
  if (isOver(deadlineAt, at)) return 'closed'
  return isOver(opensAt, at) ? 'open' : 'upcoming'
}

/**
 * From when until when everybody may propose: the times of phase one. They are the `opensAt` and the
 * `deadlineAt` of the challenge, so that every rule about its deadline holds for a competition as it stands.
 */
export function callTimes(phases: readonly PhaseTimes[]): PhaseTimes {
  const [first] = phases
  return { opensAt: first?.opensAt ?? null, deadlineAt: first?.deadlineAt ?? null }
}

/** The phases after the first one: for those who were admitted to them. */
export function laterPhases<One>(phases: readonly One[]): readonly One[] {
  return phases.slice(1)
}

/** Whether a phase that needs an admission is open now. */
export function needsAdmission(later: readonly PhaseTimes[], at: Date): boolean {
  return later.some((phase) => phaseState(phase, at) === 'open')
}

/** What is wrong in a phase, by its place and the field in which somebody puts it right. */
export type PhaseObjection = {
  index: number
  field: 'opensAt' | 'deadlineAt' | 'criteria'
  reason: 'deadlineBeforeOpening' | 'overlap' | 'weights'
}

/**
 * What can be wrong in phases even before all is written: a deadline that does not come after the opening, a
 * phase that begins before the one before it is over, weights that do not make a hundred.
 */
export function phaseObjections(phases: readonly Phase[]): PhaseObjection[] {
  return phases.flatMap(({ opensAt, deadlineAt, criteria }, index) => {
    const end = latestEnd(phases.slice(0, index))
    const objections: (PhaseObjection | false)[] = [
      opensAt !== null &&
        deadlineAt !== null &&
        isOver(deadlineAt, opensAt) && { index, field: 'deadlineAt', reason: 'deadlineBeforeOpening' },
      opensAt !== null && end !== null && opensAt < end && { index, field: 'opensAt', reason: 'overlap' },
      criteria.length > 0 &&
        weightSum(criteria) !== FULL_WEIGHT && { index, field: 'criteria', reason: 'weights' },
    ]
    return objections.filter((one) => one !== false)
  })
}

/** The weights of a phase's criteria make so much together. */
export const FULL_WEIGHT = 100

/** How much the criteria of a phase count together. */
export function weightSum(criteria: readonly PhaseCriterion[]): number {
  return criteria.reduce((sum, { weight }) => sum + (weight ?? 0), 0)
}

/** Whether phases are ready to be published: at least one, everything said, nothing wrong. */
export function arePhasesComplete(phases: readonly Phase[]): boolean {
  return phases.length > 0 && phases.every(isPhaseComplete) && phaseObjections(phases).length === 0
}

function isPhaseComplete({ title, opensAt, deadlineAt, criteria }: Phase): boolean {
  const isJudged =
    criteria.length > 0 && criteria.every((one) => hasText(one.criterion) && one.weight !== null)
  return hasText(title) && opensAt !== null && deadlineAt !== null && isJudged
}

function latestEnd(phases: readonly PhaseTimes[]): Date | null {
  const ends = phases.flatMap(({ deadlineAt }) => (deadlineAt ? [deadlineAt.getTime()] : []))
  return ends.length > 0 ? new Date(Math.max(...ends)) : null
}

const hasText = (text: string) => text.trim() !== ''
