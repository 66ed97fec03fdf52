import type { TransitionTable } from '../lifecycle/transition'

export type OrganisationState = 'listed' | 'unverified' | 'verified' | 'rejected' | 'merged' | 'closed'

/** States in which an organisation is shown to everybody. Listed ones stand in a marked list of their own. */
export const PUBLIC_ORGANISATION_STATES: readonly OrganisationState[] = ['listed', 'verified']

/** States in which nothing can be started for an organisation any more, and nobody needs to own it. */
export const OVER_ORGANISATION_STATES: readonly OrganisationState[] = ['merged', 'closed']

/**
 * States whose page everybody may see: a closed one says so there and stands in no list. It is seen only
 * where staff had verified it before.
 */
export function isPublicPage(organisation: { state: OrganisationState; verifiedAt: Date | null }): boolean {
  if (organisation.state === 'closed') return organisation.verifiedAt !== null
  return PUBLIC_ORGANISATION_STATES.includes(organisation.state)
}

/** The life of an organisation: founded or claimed, then verified by staff with a reason. */
export const ORGANISATION_TRANSITIONS = {
  verify: {
    from: ['unverified', 'rejected'],
    to: 'verified',
    permission: 'organisation.review',
    guard: null,
    event: 'organisation.verified',
    needsReason: true,
  },
  reject: {
    from: ['unverified', 'verified'],
    to: 'rejected',
    permission: 'organisation.review',
    guard: null,
    event: 'organisation.rejected',
    needsReason: true,
  },
  /** members ask for another look after they have changed what staff asked for */
  resubmit: {
    from: ['rejected'],
    to: 'unverified',
    permission: 'organisation.edit',
    guard: null,
    event: 'organisation.resubmitted',
  },
  /** staff has checked who they are: whoever changes that is checked again */
  changeIdentity: {
    from: ['verified'],
    to: 'unverified',
    permission: 'organisation.edit',
    guard: null,
    event: 'organisation.identityChanged',
  },
  /** staff grants a claim and thereby vouches for the organisation */
  handOver: {
    from: ['listed'],
    to: 'verified',
    permission: 'claim.decide',
    guard: null,
    event: 'organisation.claimed',
    needsReason: true,
  },
  /** an owner gives it up; its records stay */
  close: {
    from: ['unverified', 'verified', 'rejected'],
    to: 'closed',
    permission: 'organisation.close',
    guard: 'nothingRunning',
    event: 'organisation.closed',
    needsReason: true,
  },
  /** staff looks at it anew afterwards */
  reopen: {
    from: ['closed'],
    to: 'unverified',
    permission: 'organisation.review',
    guard: null,
    event: 'organisation.reopened',
    needsReason: true,
  },
  /** staff found out that it is the same as another one, which takes over everything */
  merge: {
    from: ['listed', 'unverified', 'verified', 'rejected', 'closed'],
    to: 'merged',
    permission: 'organisation.merge',
    guard: 'mergeable',
    event: 'organisation.merged',
    needsReason: true,
  },
} as const satisfies TransitionTable<OrganisationState, 'nothingRunning' | 'mergeable'>

export type ClaimState = 'awaitingMail' | 'awaitingStaff' | 'granted' | 'refused'

/** A claim on a listed organisation: first the mail at its domain, then staff. */
export const CLAIM_TRANSITIONS = {
  confirm: {
    from: ['awaitingMail'],
    to: 'awaitingStaff',
    permission: 'account.use',
    guard: null,
    event: 'claim.confirmed',
  },
  grant: {
    from: ['awaitingStaff'],
    to: 'granted',
    permission: 'claim.decide',
    guard: 'stillListed',
    event: 'claim.granted',
    needsReason: true,
  },
  refuse: {
    from: ['awaitingMail', 'awaitingStaff'],
    to: 'refused',
    permission: 'claim.decide',
    guard: null,
    event: 'claim.refused',
    needsReason: true,
  },
  /** whoever made the claim deletes the account, or asks for another link because the first did not arrive */
  withdraw: {
    from: ['awaitingMail', 'awaitingStaff'],
    to: 'refused',
    permission: 'account.use',
    guard: null,
    event: 'claim.withdrawn',
  },
} as const satisfies TransitionTable<ClaimState, 'stillListed'>

export type JoinRequestState = 'pending' | 'accepted' | 'refused' | 'cancelled'

/** Asking to join an organisation; its owners and admins decide. */
export const JOIN_TRANSITIONS = {
  accept: {
    from: ['pending'],
    to: 'accepted',
    permission: 'organisation.manageMembers',
    guard: null,
    event: 'joinRequest.accepted',
  },
  refuse: {
    from: ['pending'],
    to: 'refused',
    permission: 'organisation.manageMembers',
    guard: null,
    event: 'joinRequest.refused',
    needsReason: true,
  },
  cancel: {
    from: ['pending'],
    to: 'cancelled',
    permission: 'account.use',
    guard: null,
    event: 'joinRequest.cancelled',
  },
} as const satisfies TransitionTable<JoinRequestState, never>
