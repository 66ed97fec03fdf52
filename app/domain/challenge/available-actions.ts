import { decide } from '../lifecycle/transition'
import { isGranted, lacksOnlySecondFactor, type Standing } from '../permission/matrix'
import {
  CHALLENGE_TRANSITIONS,
  type ChallengeAction,
  type ChallengeFacts,
  type ChallengeObjection,
  type ChallengeState,
  challengeGuards,
} from './lifecycle'

export const CHALLENGE_ACTIONS = Object.keys(CHALLENGE_TRANSITIONS) as ChallengeAction[]

export type RefusedBecause =
  | ChallengeObjection
  | 'wrongState'
  | 'reasonMissing'
  | 'outcomeMissing'
  | 'notPermitted'
  | 'secondFactorMissing'
export type ActionVerdict =
  | { action: ChallengeAction; allowed: true; to: ChallengeState }
  | { action: ChallengeAction; allowed: false; reason: RefusedBecause }

/**
 * Judges one action for a person: the role first, then the table and its guards. A missing second factor is
 * named last, when nothing else would keep this very person from acting.
 * @param reason the words of the person who decides, where the action asks for them
 * @param outcome what became of it, where the action ends it
 */
export function judgeAction(
  action: ChallengeAction,
  state: ChallengeState,
  standing: Standing,
  facts: ChallengeFacts,
  reason?: string,
  outcome?: string,
): ActionVerdict {
  const transition = CHALLENGE_TRANSITIONS[action]
  if (!isGranted(transition.permission, standing)) return { action, allowed: false, reason: 'notPermitted' }
  const decision = decide(transition, state, challengeGuards(facts), reason)
  if (decision.ok && 'needsOutcome' in transition && !outcome?.trim())
    return { action, allowed: false, reason: 'outcomeMissing' }
  const couldAct = decision.ok || decision.reason === 'secondPersonMissing'
  if (couldAct && lacksOnlySecondFactor(transition.permission, standing)) {
    return { action, allowed: false, reason: 'secondFactorMissing' }
  }
  return decision.ok
    ? { action, allowed: true, to: decision.to }
    : { action, allowed: false, reason: decision.reason }
}

/**
 * The actions a person sees in a state: those of its role that the table offers from this state, allowed or
 * with the reason against them. The words of a reason are asked for later and count as given here.
 */
export function availableActions(
  state: ChallengeState,
  standing: Standing,
  facts: ChallengeFacts,
): ActionVerdict[] {
  return CHALLENGE_ACTIONS.map((action) =>
    judgeAction(action, state, standing, facts, 'given', 'given'),
  ).filter(
    (verdict) => verdict.allowed || (verdict.reason !== 'notPermitted' && verdict.reason !== 'wrongState'),
  )
}
