import type { PermissionKey } from '../permission/matrix'

/**
 * One row of a life cycle. `guard` names a rule that looks at the thing's facts and gives the reason why
 * not, or null. Buttons, guards, tests and docs read these rows and nothing else.
 */
export type Transition<State extends string, Guard extends string> = {
  from: readonly State[]
  /** null: the thing stays in its state */
  to: State | null
  permission: PermissionKey
  guard: Guard | null
  event: string
  /** the decision must carry a reason in words */
  needsReason?: boolean
  /** and, where something ends, what became of it */
  needsOutcome?: boolean
}

export type TransitionTable<State extends string, Guard extends string> = Record<
  string,
  Transition<State, Guard>
>

export type Decision<State extends string, Reason extends string> =
  | { ok: true; to: State }
  | { ok: false; reason: Reason | 'wrongState' | 'reasonMissing' }

/**
 * Decides whether a transition may happen now.
 * @param guards gives, for each guard's name, the reason against it or null
 * @param reason the words of the person who decides, where the row asks for them
 */
export function decide<State extends string, Guard extends string, Reason extends string>(
  transition: Transition<State, Guard>,
  state: State,
  guards: Record<Guard, () => Reason | null>,
  reason?: string,
): Decision<State, Reason> {
  if (!transition.from.includes(state)) return { ok: false, reason: 'wrongState' }
  const objection = transition.guard === null ? null : guards[transition.guard]()
  if (objection !== null) return { ok: false, reason: objection }
  if (transition.needsReason && !reason?.trim()) return { ok: false, reason: 'reasonMissing' }
  return { ok: true, to: transition.to ?? state }
}
