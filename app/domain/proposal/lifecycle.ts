import type { ChallengeState } from '../challenge/lifecycle'
import { needsAdmission, type PhaseTimes } from '../competition/phases'
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
    guard: 'challengeOpenCompleteChangedAndConfirmed',
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
export type ProposalGuard = 'challengeOpen' | 'challengeOpenCompleteChangedAndConfirmed'

export type ProposalFacts = {
  challengeState: ChallengeState
  /** from when proposals are taken; null: from the publication on */
  opensAt: Date | null
  deadlineAt: Date | null
  /** the phases of a competition after the first one */
  laterPhases: readonly PhaseTimes[]
  at: Date
  missingFields: readonly string[]
  /** the working copy is what stands submitted already */
  isUnchanged: boolean
  /** joined partners whose yes to exactly this copy is missing */
  unconfirmedPartners: number
}

/** phaseNotOpen: phase one is still ahead. admissionMissing: a phase is open that one must be admitted to. */
export type ClosedBecause = 'challengeNotOpen' | 'phaseNotOpen' | 'admissionMissing' | 'deadlinePassed'
export type ProposalObjection = ClosedBecause | 'incomplete' | 'unchanged' | 'confirmationMissing'

/** The objections of each guard, or null where nothing stands against the transition. */
export function proposalGuards(facts: ProposalFacts): Record<ProposalGuard, () => ProposalObjection | null> {
  return {
    challengeOpen: () => openObjection(facts),
    challengeOpenCompleteChangedAndConfirmed: () => openObjection(facts) ?? contentObjection(facts),
  }
}

/** Where a call stands that somebody wants to write a proposal to. */
export type CallFacts = Pick<
  ProposalFacts,
  'challengeState' | 'opensAt' | 'deadlineAt' | 'laterPhases' | 'at'
>

/**
 * Why the challenge takes nothing now, or null while it is open. Everybody proposes to phase one; a later phase
 * that is open takes nothing from people who are not admitted to it, and nobody is admitted before the evaluation.
 */
export function openObjection(facts: CallFacts): ClosedBecause | null {
  const { challengeState, opensAt, deadlineAt, laterPhases, at } = facts
  const isRunning = challengeState === 'published' || challengeState === 'opened'
  if (isRunning && needsAdmission(laterPhases, at)) return 'admissionMissing'
  if (challengeState === 'opened') return 'deadlinePassed'
  if (challengeState !== 'published' || deadlineAt === null) return 'challengeNotOpen'
  if (opensAt !== null && !isOver(opensAt, at)) return 'phaseNotOpen'
  return isOver(deadlineAt, at) ? 'deadlinePassed' : null
}

function contentObjection(facts: ProposalFacts): ProposalObjection | null {
  if (facts.missingFields.length > 0) return 'incomplete'
  if (facts.isUnchanged) return 'unchanged'
  return facts.unconfirmedPartners > 0 ? 'confirmationMissing' : null
}
