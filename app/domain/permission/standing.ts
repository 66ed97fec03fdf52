import type { OrganisationRole, PlatformRole, Standing } from './matrix'
import { WRITING_ROLES } from './writing-roles'

/** What is known of a signed-in person when a standing is worked out. */
export type Person = {
  id: string
  platformRole: PlatformRole
  /** when a one-time or recovery code was given in this session */
  secondFactorAt: Date | null
  memberships: readonly { organisationId: string; role: OrganisationRole; isActive: boolean }[]
}

const SIGNED_OUT: Standing = {
  relation: 'signedOut',
  organisationRole: null,
  platformRole: null,
  secondFactor: false,
}

/** How a person stands towards a thing that an organisation owns. */
export function standingToOrganisation(person: Person | null, organisationId: string): Standing {
  if (!person) return SIGNED_OUT
  const membership = person.memberships.find((one) => one.organisationId === organisationId)
  if (!membership) return outside(person, 'foreign')
  if (!membership.isActive) return outside(person, 'formerMember')
  return { ...outside(person, 'sameOrganisation'), organisationRole: membership.role }
}

/**
 * How a person stands towards a thing that an organisation leads and others have joined. Somebody of several of
 * them counts where they may write, and first of all for the one that leads.
 */
export function standingToTeam(
  person: Person | null,
  leadId: string,
  partnerIds: readonly string[],
): Standing {
  const lead = standingToOrganisation(person, leadId)
  const joined = partnerIds.flatMap((id): Standing[] => {
    const standing = standingToOrganisation(person, id)
    return standing.relation === 'sameOrganisation' ? [{ ...standing, relation: 'partner' }] : []
  })
  const inside = lead.relation === 'sameOrganisation' ? [lead, ...joined] : joined
  const writing = inside.find(
    ({ organisationRole }) => organisationRole !== null && WRITING_ROLES.includes(organisationRole),
  )
  return writing ?? inside[0] ?? lead
}

/** How a person stands towards a thing that a person owns. */
export function standingToPerson(person: Person | null, ownerId: string): Standing {
  if (!person) return SIGNED_OUT
  return outside(person, person.id === ownerId ? 'own' : 'foreign')
}

function outside({ platformRole, secondFactorAt }: Person, relation: Standing['relation']): Standing {
  return { relation, organisationRole: null, platformRole, secondFactor: secondFactorAt !== null }
}

/** Whether somebody is or was a member of any of these organisations: such a person is conflicted. */
export function isConflicted(person: Person, organisationIds: readonly string[]): boolean {
  return person.memberships.some((one) => organisationIds.includes(one.organisationId))
}
