import type { ChallengeState } from '../challenge/lifecycle'
import { isOver } from '../deadline/deadline'
import type { TransitionTable } from '../lifecycle/transition'

export type ProposalState = 'draft' | 'submitted' | 'withdrawn'
export const PROPOSAL_STATES: readonly ProposalState[] = ['draft', 'submitted', 'withdrawn']

/**
 * The life of a proposal. Every row is only open while the challenge is. Saving changes the working copy
 * only: what was submitted stays valid as frozen until it is submitted again or withdrawn.
 */
export const PROPOSAL_TRANSITIONS = {
  save: {
    from: ['draft', 'submitted', 'withdrawn'],
    to: null,
    permission: 'proposal.edit',
    guard: 'challengeOpen',
    event: 'proposal.saved',
  },
  submit: {
    from: ['draft', 'submitted', 'withdrawn'],
    to: 'submitted',
    permission: 'proposal.submit',
    guard: 'challengeOpenCompleteAndChanged',
    event: 'proposal.submitted',
  },
  withdraw: {
    from: ['submitted'],
    to: 'withdrawn',
    permission: 'proposal.withdraw',
    guard: 'challengeOpen',
    event: 'proposal.withdrawn',
  },
  /** what was submitted holds after a change of the challenge as well */
  confirm: {
    from: ['submitted'],
    to: null,
    permission: 'proposal.submit',
    guard: 'challengeOpen',
    event: 'proposal.reconfirmed',
  },
} as const satisfies TransitionTable<ProposalState, ProposalGuard>

export type ProposalAction = keyof typeof PROPOSAL_TRANSITIONS
export type ProposalGuard = 'challengeOpen' | 'challengeOpenCompleteAndChanged'

export type ProposalFacts = {
  challengeState: ChallengeState
  deadlineAt: Date | null
  at: Date
  missingFields: readonly string[]
  /** the working copy is what stands submitted already */
  isUnchanged: boolean
}

export type ProposalObjection = 'challengeNotOpen' | 'deadlinePassed' | 'incomplete' | 'unchanged'

/** The objections of each guard, or null where nothing stands against the transition. */
export function proposalGuards(facts: ProposalFacts): Record<ProposalGuard, () => ProposalObjection | null> {
  return {
    challengeOpen: () => openObjection(facts),
    challengeOpenCompleteAndChanged: () => openObjection(facts) ?? contentObjection(facts),
  }
}

/** Why the challenge takes nothing now, or null while it is open. */
export function openObjection(
  facts: Pick<ProposalFacts, 'challengeState' | 'deadlineAt' | 'at'>,
): ProposalObjection | null {
  if (facts.challengeState === 'opened') return 'deadlinePassed'
  if (facts.challengeState !== 'published' || facts.deadlineAt === null) return 'challengeNotOpen'
  return isOver(facts.deadlineAt, facts.at) ? 'deadlinePassed' : null
}

function contentObjection(facts: ProposalFacts): ProposalObjection | null {
  if (facts.missingFields.length > 0) return 'incomplete'
  return facts.isUnchanged ? 'unchanged' : null
}
