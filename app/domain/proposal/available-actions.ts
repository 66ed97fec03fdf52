import { decide } from '../lifecycle/transition'
import { isAllowed, type Standing } from '../permission/matrix'
import {
  PROPOSAL_TRANSITIONS,
  type ProposalAction,
  type ProposalFacts,
  type ProposalObjection,
  type ProposalState,
  proposalGuards,
} from './lifecycle'

export const PROPOSAL_ACTIONS = Object.keys(PROPOSAL_TRANSITIONS) as ProposalAction[]

export type ProposalRefusal =
  | ProposalObjection
  | 'wrongState'
  | 'reasonMissing'
  | 'notPermitted'
  | 'conflictedWithAuthority'
export type ProposalVerdict =
  | { action: ProposalAction; allowed: true; to: ProposalState }
  | { action: ProposalAction; allowed: false; reason: ProposalRefusal }

/** Judges one action on a proposal for a person: the standing first, then the table and its guards. */
export function judgeProposalAction(
  action: ProposalAction,
  state: ProposalState,
  standing: Standing,
  facts: ProposalFacts,
): ProposalVerdict {
  const transition = PROPOSAL_TRANSITIONS[action]
  if (!isAllowed(transition.permission, standing)) {
    const reason = standing.relation === 'conflicted' ? 'conflictedWithAuthority' : 'notPermitted'
    return { action, allowed: false, reason }
  }
  const decision = decide(transition, state, proposalGuards(facts))
  return decision.ok
    ? { action, allowed: true, to: decision.to }
    : { action, allowed: false, reason: decision.reason }
}

/**
 * The actions that a member of the team sees: allowed, or with the reason against them. What the table does
 * not offer from this state is left out, and so is what only other roles may do.
 */
export function availableProposalActions(
  state: ProposalState,
  standing: Standing,
  facts: ProposalFacts,
): ProposalVerdict[] {
  return PROPOSAL_ACTIONS.map((action) => judgeProposalAction(action, state, standing, facts)).filter(
    (verdict) => verdict.allowed || (verdict.reason !== 'notPermitted' && verdict.reason !== 'wrongState'),
  )
}
