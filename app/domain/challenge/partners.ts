import type { TransitionTable } from '../lifecycle/transition'
import type { ChallengeState } from './lifecycle'

/** none: was never asked. declined, left and takenBack are over, and can be asked again. */
export type PartnerState = 'none' | 'invited' | 'confirmed' | 'declined' | 'left' | 'takenBack'

/** States in which an authority is listed: each of them must be confirmed before the approval. */
export const LISTED_PARTNER_STATES = ['invited', 'confirmed'] as const satisfies readonly PartnerState[]

/**
 * The life of a partnership. The authority that leads invites, and takes back until the publication; the other one answers and may
 * leave at any time until the procedure is over. What happened last holds: every step is taken under the lock
 * of the challenge.
 */
export const PARTNER_TRANSITIONS = {
  invite: {
    from: ['none', 'declined', 'left', 'takenBack'],
    to: 'invited',
    permission: 'partner.invite',
    guard: 'draftAndOtherVerifiedAuthority',
    event: 'challenge.partnerInvited',
  },
  takeBack: {
    // Also from one that has said yes, and from one that is not verified any more: neither keeps it from publication.
    from: ['invited', 'confirmed'],
    to: 'takenBack',
    permission: 'partner.invite',
    guard: 'unpublished',
    event: 'challenge.partnerTakenBack',
  },
  confirm: {
    from: ['invited'],
    to: 'confirmed',
    permission: 'partner.answer',
    guard: 'unpublishedAndVerified',
    event: 'challenge.partnerConfirmed',
  },
  decline: {
    from: ['invited'],
    to: 'declined',
    permission: 'partner.answer',
    guard: null,
    event: 'challenge.partnerDeclined',
  },
  leave: {
    from: ['confirmed'],
    to: 'left',
    permission: 'partner.answer',
    guard: 'notOver',
    event: 'challenge.partnerLeft',
    needsReason: true,
  },
} as const satisfies TransitionTable<PartnerState, PartnerGuard>
export type PartnerAction = keyof typeof PARTNER_TRANSITIONS
export const PARTNER_ACTIONS = Object.keys(PARTNER_TRANSITIONS) as PartnerAction[]

export type PartnerGuard =
  | 'draftAndOtherVerifiedAuthority'
  | 'unpublished'
  | 'unpublishedAndVerified'
  | 'notOver'

export type PartnerFacts = {
  challengeState: ChallengeState
  /** the partner is the authority that leads */
  isLeader: boolean
  /** the partner is an authority, and staff has verified it */
  isVerifiedAuthority: boolean
}
export type PartnerObjection =
  | 'partnerIsLeader'
  | 'partnerNotVerified'
  | 'partnersOnlyInDraft'
  | 'alreadyPublished'
  | 'procedureOver'

/** The objections of each guard, or null where nothing stands against the step. */
export function partnerGuards(facts: PartnerFacts): Record<PartnerGuard, () => PartnerObjection | null> {
  const verified = () => (facts.isVerifiedAuthority ? null : 'partnerNotVerified')
  const unpublished = () => (isUnpublished(facts.challengeState) ? null : 'alreadyPublished')
  return {
    draftAndOtherVerifiedAuthority: () => {
      if (facts.isLeader) return 'partnerIsLeader'
      return verified() ?? (facts.challengeState === 'draft' ? null : 'partnersOnlyInDraft')
    },
    unpublished,
    unpublishedAndVerified: () => unpublished() ?? verified(),
    notOver: () =>
      facts.challengeState === 'withdrawn' || facts.challengeState === 'archived' ? 'procedureOver' : null,
  }
}

/** Whether the text has not been approved yet. */
export function isUnpublished(state: ChallengeState): boolean {
  return state === 'draft' || state === 'inApproval'
}

/**
 * Whether a step of a partner changes what somebody decides about or has read: then whoever looked at the
 * challenge before has seen something else.
 */
export function changesWhatIsSeen(state: ChallengeState): boolean {
  return state !== 'draft'
}
