import type { TransitionTable } from '../lifecycle/transition'
import type { OrganisationRole } from '../permission/matrix'
import type { OrganisationState } from './lifecycle'
import { admitObjection } from './membership'

export type InvitationState = 'pending' | 'accepted' | 'declined' | 'revoked'

/** An invitation to work for an organisation. It is bound to one address and used once. */
export const INVITATION_TRANSITIONS = {
  accept: {
    from: ['pending'],
    to: 'accepted',
    permission: 'invitation.answer',
    guard: 'invitationHolds',
    event: 'invitation.accepted',
  },
  decline: {
    from: ['pending'],
    to: 'declined',
    permission: 'invitation.answer',
    guard: null,
    event: 'invitation.declined',
  },
  /** sent once more: the old link dies, the time begins anew */
  resend: {
    from: ['pending'],
    to: null,
    permission: 'organisation.manageMembers',
    guard: null,
    event: 'invitation.sentAgain',
  },
  revoke: {
    from: ['pending'],
    to: 'revoked',
    permission: 'organisation.manageMembers',
    guard: null,
    event: 'invitation.revoked',
  },
} as const satisfies TransitionTable<InvitationState, 'invitationHolds'>

/** The event of the first mail; with `resend` it counts towards the limit of a day. */
export const INVITATION_SENT = 'invitation.sent'

const DAY = 86_400_000
export const INVITATION_DAYS = 14
/** How many mails an organisation may send to strangers a day: few before staff has looked at it. */
const MAILS_A_DAY = { verified: 30, unverified: 5 } as const

/** When an invitation sent at an instant ends. */
export function invitationEnd(sentAt: Date): Date {
  return new Date(sentAt.getTime() + INVITATION_DAYS * DAY)
}

/** States in which an organisation may take people in. */
export const INVITING_STATES: readonly OrganisationState[] = ['unverified', 'verified', 'rejected']

export type InviteObjection = 'notPermitted' | 'ownersDecide' | 'organisationGone' | 'tooManyInvitations'
type InviteFacts = {
  actorRole: OrganisationRole | null
  organisationState: OrganisationState
  /** mails with invitations of this organisation within the last day */
  sentToday: number
}

/** Why somebody may not invite with this role now, or null. */
export function inviteObjection(facts: InviteFacts, role: OrganisationRole): InviteObjection | null {
  const { actorRole, organisationState, sentToday } = facts
  if (actorRole !== 'owner' && actorRole !== 'admin') return 'notPermitted'
  if (!INVITING_STATES.includes(organisationState)) return 'organisationGone'
  const objection = admitObjection(actorRole, role)
  if (objection) return objection
  const most = organisationState === 'verified' ? MAILS_A_DAY.verified : MAILS_A_DAY.unverified
  return sentToday >= most ? 'tooManyInvitations' : null
}

/** Who stands behind an invitation, as things are now: rights can end after the mail was sent. */
export type Inviter = {
  /** the role in the organisation; null for former members */
  role: OrganisationRole | null
  /** closed by the platform, to be deleted, or erased */
  isShut: boolean
}

/** Whether somebody may still invite to a role: an invitation is worth what its inviter may give. */
export function standsBehind(inviter: Inviter, role: OrganisationRole): boolean {
  if (inviter.isShut || (inviter.role !== 'owner' && inviter.role !== 'admin')) return false
  return admitObjection(inviter.role, role) === null
}

export type AcceptObjection = 'invitationExpired' | 'organisationGone' | 'alreadyMember' | 'inviterGone'
type AcceptFacts = {
  /** the role that was offered */
  role: OrganisationRole
  expiresAt: Date
  at: Date
  inviter: Inviter
  organisationState: OrganisationState
  /** the role that the invited person has there already; null for strangers and former members */
  currentRole: OrganisationRole | null
}

/**
 * Why an open invitation may not be accepted, or null. At its very end it is too late. Only owners make owners,
 * also where the mail was written before they stopped being one.
 */
export function acceptObjection(facts: AcceptFacts): AcceptObjection | null {
  if (!INVITING_STATES.includes(facts.organisationState)) return 'organisationGone'
  if (facts.currentRole !== null) return 'alreadyMember'
  if (facts.at >= facts.expiresAt) return 'invitationExpired'
  return standsBehind(facts.inviter, facts.role) ? null : 'inviterGone'
}

/** What an invitation looks like from outside: whether it has ended by itself is computed, never stored. */
export type InvitationPhase =
  | 'open'
  | 'expired'
  | 'inviterGone'
  | 'organisationGone'
  | Exclude<InvitationState, 'pending'>
type PhaseFacts = {
  state: InvitationState
  role: OrganisationRole
  expiresAt: Date
  organisationState: OrganisationState
  inviter: Inviter
}

/** Where an invitation stands at an instant. */
export function invitationPhase(invitation: PhaseFacts, at: Date): InvitationPhase {
  if (invitation.state !== 'pending') return invitation.state
  if (!INVITING_STATES.includes(invitation.organisationState)) return 'organisationGone'
  if (at >= invitation.expiresAt) return 'expired'
  return standsBehind(invitation.inviter, invitation.role) ? 'open' : 'inviterGone'
}

/** An address that its owner recognises and nobody else learns: `m…@example.org`. */
export function maskedAddress(email: string): string {
  const [local = '', domain = ''] = email.split('@')
  return `${[...local][0] ?? ''}…@${domain}`
}
