import type { TransitionTable } from '../lifecycle/transition'
import type { OrganisationRole } from '../permission/matrix'

export type HandoverState = 'pending' | 'accepted' | 'declined' | 'cancelled'

/** An owner offers the ownership to another member: the two settle it between them, without staff. */
export const HANDOVER_TRANSITIONS = {
  accept: {
    from: ['pending'],
    to: 'accepted',
    permission: 'handover.answer',
    guard: 'offerHolds',
    event: 'handover.accepted',
  },
  decline: {
    from: ['pending'],
    to: 'declined',
    permission: 'handover.answer',
    guard: null,
    event: 'handover.declined',
  },
  cancel: {
    from: ['pending'],
    to: 'cancelled',
    permission: 'organisation.handOver',
    guard: null,
    event: 'handover.cancelled',
  },
} as const satisfies TransitionTable<HandoverState, 'offerHolds'>

const DAY = 86_400_000
export const HANDOVER_DAYS = 14

/** When an offer made at an instant ends. */
export function handoverEnd(offeredAt: Date): Date {
  return new Date(offeredAt.getTime() + HANDOVER_DAYS * DAY)
}

/** What the owner who hands over may become. `leave`: nothing any more. */
export const ROLES_AFTER_HANDOVER = ['admin', 'editor', 'finance', 'viewer', 'leave'] as const
export type RoleAfterHandover = (typeof ROLES_AFTER_HANDOVER)[number]

export type OfferObjection = 'ownersDecide' | 'notMember' | 'ownOffer' | 'alreadyOwner' | 'offerOpen'
type OfferFacts = {
  actorRole: OrganisationRole | null
  isSelf: boolean
  /** the role of the member to whom it is offered; null: no member */
  targetRole: OrganisationRole | null
  /** another offer waits for its answer */
  hasOpenOffer: boolean
}

/** Why an owner may not offer the ownership to somebody, or null. */
export function offerObjection(facts: OfferFacts): OfferObjection | null {
  if (facts.actorRole !== 'owner') return 'ownersDecide'
  if (facts.isSelf) return 'ownOffer'
  if (facts.targetRole === null) return 'notMember'
  if (facts.targetRole === 'owner') return 'alreadyOwner'
  return facts.hasOpenOffer ? 'offerOpen' : null
}

export type AcceptOfferObjection = 'offerExpired' | 'offererGone' | 'notMember' | 'accountShut'
type AcceptFacts = {
  expiresAt: Date
  at: Date
  /** the role of who offered, now */
  fromRole: OrganisationRole | null
  /** the role of who accepts, now */
  toRole: OrganisationRole | null
  /** closed by the platform, to be deleted, or erased */
  isShut: boolean
}

/** Why an open offer may not be accepted, or null. Only who still is an owner can give the ownership away. */
export function acceptOfferObjection(facts: AcceptFacts): AcceptOfferObjection | null {
  if (facts.isShut) return 'accountShut'
  if (facts.toRole === null) return 'notMember'
  if (facts.fromRole !== 'owner') return 'offererGone'
  return facts.at >= facts.expiresAt ? 'offerExpired' : null
}
