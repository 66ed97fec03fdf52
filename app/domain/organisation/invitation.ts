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

export type AcceptObjection = 'invitationExpired' | 'organisationGone' | 'alreadyMember' | 'inviterGone'
type AcceptFacts = {
  expiresAt: Date
  at: Date
  organisationState: OrganisationState
  /** the role that the invited person has there already; null for strangers and former members */
  currentRole: OrganisationRole | null
  /** the role that was offered */
  role: OrganisationRole
  /** the role of who invited, now */
  inviterRole: OrganisationRole | null
}

/**
 * Why an open invitation may not be accepted, or null. At its very end it is too late. Only owners make owners,
 * also when the mail was written before they stopped being one.
 */
export function acceptObjection(facts: AcceptFacts): AcceptObjection | null {
  if (!INVITING_STATES.includes(facts.organisationState)) return 'organisationGone'
  if (facts.currentRole !== null) return 'alreadyMember'
  if (admitObjection(facts.inviterRole, facts.role)) return 'inviterGone'
  return facts.at >= facts.expiresAt ? 'invitationExpired' : null
}

/** What an invitation looks like from outside: whether it has expired is computed. */
export type InvitationPhase = 'open' | 'expired' | 'organisationGone' | Exclude<InvitationState, 'pending'>

/** Where an invitation stands at an instant. */
export function invitationPhase(
  invitation: { state: InvitationState; expiresAt: Date; organisationState: OrganisationState },
  at: Date,
): InvitationPhase {
  if (invitation.state !== 'pending') return invitation.state
  if (!INVITING_STATES.includes(invitation.organisationState)) return 'organisationGone'
  return at >= invitation.expiresAt ? 'expired' : 'open'
}

/** An address that its owner recognises and nobody else learns: `m…@example.org`. */
export function maskedAddress(email: string): string {
  const [local = '', domain = ''] = email.split('@')
  return `${[...local][0] ?? ''}…@${domain}`
}
