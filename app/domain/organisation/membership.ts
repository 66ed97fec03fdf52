import type { OrganisationRole } from '../permission/matrix'

export type MembershipObjection = 'lastOwner' | 'ownersDecide' | 'notMember'

/** What the rules look at: who acts, whom it concerns, how many owners there are. */
export type MembershipFacts = {
  actorRole: OrganisationRole | null
  /** the person's role now; null: has left */
  currentRole: OrganisationRole | null
  ownerCount: number
}

/**
 * Why a person may not get another role, or null. Only owners make owners or change them, and an
 * organisation keeps one owner at least.
 */
export function roleObjection(facts: MembershipFacts, role: OrganisationRole): MembershipObjection | null {
  if (facts.currentRole === null) return 'notMember'
  const touchesOwner = facts.currentRole === 'owner' || role === 'owner'
  if (touchesOwner && facts.actorRole !== 'owner') return 'ownersDecide'
  return role === 'owner' ? null : lastOwnerObjection(facts)
}

/** Why a membership may not be ended by somebody else, or null. */
export function endObjection(facts: MembershipFacts): MembershipObjection | null {
  if (facts.currentRole === null) return 'notMember'
  if (facts.currentRole === 'owner' && facts.actorRole !== 'owner') return 'ownersDecide'
  return lastOwnerObjection(facts)
}

/** Why a person may not leave, or null. */
export function leaveObjection(
  facts: Pick<MembershipFacts, 'currentRole' | 'ownerCount'>,
): MembershipObjection | null {
  return facts.currentRole === null ? 'notMember' : lastOwnerObjection(facts)
}

/** Why a role may not be given to somebody who asked to join, or null. */
export function admitObjection(actorRole: OrganisationRole | null, role: OrganisationRole) {
  return role === 'owner' && actorRole !== 'owner' ? ('ownersDecide' as const) : null
}

/** Roles that see or do what is open to a fresh proof only: whoever gives one away proves as much. */
const PROVED_ROLES: readonly OrganisationRole[] = ['owner', 'finance']

/** Whether giving a role asks for a fresh proof of who gives it. */
export function asksProof(wish: { intent: string; role?: OrganisationRole }): boolean {
  return wish.role !== undefined && PROVED_ROLES.includes(wish.role)
}

function lastOwnerObjection(facts: Pick<MembershipFacts, 'currentRole' | 'ownerCount'>) {
  return facts.currentRole === 'owner' && facts.ownerCount <= 1 ? ('lastOwner' as const) : null
}
