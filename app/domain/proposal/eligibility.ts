import type { OrganisationState } from '../organisation/lifecycle'
import type { OrganisationRole } from '../permission/matrix'
import { WRITING_ROLES } from '../permission/writing-roles'
import type { OrganisationKind } from '../taxonomy/vocabulary'

type Membership = {
  organisationId: string
  role: OrganisationRole
  isActive: boolean
  kind: OrganisationKind
  state: OrganisationState
}

/** States in which an organisation may propose. An imported or rejected one may not. */
export const PROPOSING_STATES: readonly OrganisationState[] = ['unverified', 'verified']

/** Organisations for which a person may write a proposal: a writing role in a provider that is not rejected. */
export function proposingMemberships<One extends Membership>(memberships: readonly One[]): One[] {
  return memberships.filter(
    ({ isActive, role, kind, state }) =>
      isActive && WRITING_ROLES.includes(role) && kind !== 'authority' && PROPOSING_STATES.includes(state),
  )
}

/** Whether a person belongs to one of the authorities behind a challenge: then it proposes nothing there. */
export function belongsToAuthority(
  memberships: readonly Membership[],
  authorityIds: readonly string[],
): boolean {
  return memberships.some((one) => one.isActive && authorityIds.includes(one.organisationId))
}
