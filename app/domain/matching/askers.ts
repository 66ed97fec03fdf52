import type { OrganisationState } from '../organisation/lifecycle'
import { isGranted, type OrganisationRole } from '../permission/matrix'
import type { OrganisationKind } from '../taxonomy/vocabulary'
import { canBePartners } from './partner-kinds'

type Membership = {
  organisationId: string
  role: OrganisationRole
  isActive: boolean
  kind: OrganisationKind
  state: OrganisationState
}
const MEMBER = { relation: 'sameOrganisation', platformRole: null, secondFactor: false } as const

/** The organisations for which somebody could ask another one: written for, verified, of a kind that fits. */
export function askersFor<One extends Membership>(
  memberships: readonly One[],
  asked: { id: string; kind: OrganisationKind },
): One[] {
  return memberships.filter(
    ({ organisationId, role, isActive, kind, state }) =>
      isActive &&
      organisationId !== asked.id &&
      state === 'verified' &&
      canBePartners(kind, asked.kind) &&
      isGranted('introduction.ask', { ...MEMBER, organisationRole: role }),
  )
}
