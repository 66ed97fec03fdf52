import type { PartnerState } from '../challenge/partners'
import type { TransitionTable } from '../lifecycle/transition'
import type { PilotState } from './pilot'

/**
 * The life of a partnership in a pilot. The authority asks, and takes back until the publication, also from one that
 * has said yes; the other one answers and may leave until the pilot has ended. It is named in public only once it has said yes.
 */
export const PILOT_PARTNER_TRANSITIONS = {
  invite: {
    from: ['none', 'declined', 'left', 'takenBack'],
    to: 'invited',
    permission: 'pilot.managePartners',
    guard: 'draftAndOtherVerified',
    event: 'pilot.partnerInvited',
  },
  takeBack: {
    from: ['invited', 'confirmed'],
    to: 'takenBack',
    permission: 'pilot.managePartners',
    guard: 'unpublished',
    event: 'pilot.partnerTakenBack',
  },
  confirm: {
    from: ['invited'],
    to: 'confirmed',
    permission: 'pilot.answerPartner',
    guard: 'unpublishedAndVerified',
    event: 'pilot.partnerConfirmed',
  },
  decline: {
    from: ['invited'],
    to: 'declined',
    permission: 'pilot.answerPartner',
    guard: null,
    event: 'pilot.partnerDeclined',
  },
  leave: {
    from: ['confirmed'],
    to: 'left',
    permission: 'pilot.answerPartner',
    guard: 'notOver',
    event: 'pilot.partnerLeft',
    needsReason: true,
  },
} as const satisfies TransitionTable<PartnerState, PilotPartnerGuard>
export type PilotPartnerAction = keyof typeof PILOT_PARTNER_TRANSITIONS
export const PILOT_PARTNER_ACTIONS = Object.keys(PILOT_PARTNER_TRANSITIONS) as PilotPartnerAction[]

export type PilotPartnerGuard = 'draftAndOtherVerified' | 'unpublished' | 'unpublishedAndVerified' | 'notOver'
export type PilotPartnerFacts = {
  pilotState: PilotState
  /** the partner is the authority itself */
  isLeader: boolean
  /** staff has verified the organisation */
  isVerified: boolean
}
export type PilotPartnerObjection =
  | 'partnerIsLeader'
  | 'partnerNotVerified'
  | 'partnersOnlyInDraft'
  | 'alreadyPublished'
  | 'pilotOver'

/** The objections of each guard, or null where nothing stands against the step. */
export function pilotPartnerGuards({
  pilotState,
  isLeader,
  isVerified,
}: PilotPartnerFacts): Record<PilotPartnerGuard, () => PilotPartnerObjection | null> {
  const verified = () => (isVerified ? null : 'partnerNotVerified')
  const unpublished = () => (isUnpublishedPilot(pilotState) ? null : 'alreadyPublished')
  return {
    draftAndOtherVerified: () => {
      if (isLeader) return 'partnerIsLeader'
      return verified() ?? (pilotState === 'draft' ? null : 'partnersOnlyInDraft')
    },
    // Also from one that has said yes, and from one that has closed since: neither keeps the pilot from its publication.
    unpublished,
    unpublishedAndVerified: () => unpublished() ?? verified(),
    notOver: () => (OVER.includes(pilotState) ? 'pilotOver' : null),
  }
}

const OVER: readonly PilotState[] = ['finished', 'stopped', 'withdrawn']

/** Whether the text has not been approved yet. */
export function isUnpublishedPilot(state: PilotState): boolean {
  return state === 'draft' || state === 'inApproval'
}
