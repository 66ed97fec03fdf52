import { daysLater } from '../challenge/extension'
import type { Phase } from './competition'
import { phaseState } from './phases'

/** Why phases cannot be changed in this way once they are public. */
export type PhaseChangeObjection =
  | 'phaseRemoved'
  | 'phasePast'
  | 'phaseOpenFixed'
  | 'phaseShorter'
  | 'phaseInPast'

/**
 * What stands against a change of public phases, or null. None is taken away. A past one stays as it was. An
 * open one keeps its opening, and no deadline ever gets earlier. One that is ahead opens later than now.
 */
export function phaseChangeObjection(
  before: readonly Phase[],
  wished: readonly Phase[],
  at: Date,
): PhaseChangeObjection | null {
  if (wished.length < before.length) return 'phaseRemoved'
  for (const [index, phase] of wished.entries()) {
    const objection = objectionTo(before[index], phase, at)
    if (objection) return objection
  }
  return null
}

function objectionTo(old: Phase | undefined, phase: Phase, at: Date): PhaseChangeObjection | null {
  if (!old) return isAhead(phase, at) ? null : 'phaseInPast'
  if (isSame(old, phase)) return null
  const state = phaseState(old, at)
  if (state === 'closed') return 'phasePast'
  const moved = !isSameInstant(old.opensAt, phase.opensAt)
  if (state === 'open' && moved) return 'phaseOpenFixed'
  if (old.deadlineAt && (!phase.deadlineAt || phase.deadlineAt < old.deadlineAt)) return 'phaseShorter'
  return moved && !isAhead(phase, at) ? 'phaseInPast' : null
}

/** Whether somebody who works on a phase must do something else after a change: more than a later deadline. */
export function isPhaseMaterial(old: Phase | undefined, phase: Phase): boolean {
  return !old || !isSame({ ...old, deadlineAt: null }, { ...phase, deadlineAt: null })
}

/** Whether any phase changed by more than a later deadline. */
export function arePhasesMaterial(before: readonly Phase[], wished: readonly Phase[]): boolean {
  return wished.some((phase, index) => isPhaseMaterial(before[index], phase))
}

/**
 * The phases that a change brings. Each one that it touches has at least so many days from the instant at which
 * it comes into force; what is material elsewhere in the text touches phase one, to which everybody proposes.
 * A phase that would begin before the one before it is over moves with it and keeps its length.
 */
export function phasesAfterChange(change: {
  before: readonly Phase[]
  wished: readonly Phase[]
  isMaterialElsewhere: boolean
  at: Date
  minimumDays: number
}): Phase[] {
  const { before, wished, isMaterialElsewhere, at, minimumDays } = change
  const earliest = daysLater(at, minimumDays)
  const result: Phase[] = []
  for (const [index, phase] of wished.entries()) {
    const old = before[index]
    const isTouched = (index === 0 && isMaterialElsewhere) || isPhaseMaterial(old, phase)
    const isPast = old !== undefined && phaseState(old, at) === 'closed'
    const instants = [old?.deadlineAt, phase.deadlineAt, isTouched && !isPast ? earliest : null]
    const extended = isPast ? phase : { ...phase, deadlineAt: latest(instants) }
    result.push(afterThe(result.at(-1), extended))
  }
  return result
}

function afterThe(previous: Phase | undefined, phase: Phase): Phase {
  const { opensAt, deadlineAt } = phase
  if (!previous?.deadlineAt || !opensAt || !deadlineAt || opensAt >= previous.deadlineAt) return phase
  const moved = previous.deadlineAt.getTime() - opensAt.getTime()
  return { ...phase, opensAt: previous.deadlineAt, deadlineAt: new Date(deadlineAt.getTime() + moved) }
}

function latest(instants: readonly (Date | null | undefined)[]): Date | null {
  const given = instants.flatMap((one) => (one ? [one.getTime()] : []))
  return given.length > 0 ? new Date(Math.max(...given)) : null
}

function isAhead({ opensAt }: Phase, at: Date): boolean {
  return opensAt !== null && opensAt > at
}

function isSame(one: Phase, other: Phase): boolean {
  return JSON.stringify(comparable(one)) === JSON.stringify(comparable(other))
}

function comparable({ title, description, opensAt, deadlineAt, criteria }: Phase) {
  return [
    ...[title, description, opensAt, deadlineAt],
    criteria.map(({ criterion, weight }) => [criterion, weight]),
  ]
}

function isSameInstant(one: Date | null, other: Date | null): boolean {
  return one?.getTime() === other?.getTime()
}
