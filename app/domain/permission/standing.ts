import type { OrganisationRole, PlatformRole, Standing } from './matrix'

/** What is known of a signed-in person when a standing is worked out. */
export type Person = {
  id: string
  platformRole: PlatformRole
  memberships: readonly { organisationId: string; role: OrganisationRole; isActive: boolean }[]
}

/** How a person stands towards a thing that an organisation owns. */
export function standingToOrganisation(person: Person | null, organisationId: string): Standing {
  if (!person) return { relation: 'signedOut', organisationRole: null, platformRole: null }
  const membership = person.memberships.find((one) => one.organisationId === organisationId)
  if (!membership) return { relation: 'foreign', organisationRole: null, platformRole: person.platformRole }
  if (!membership.isActive) {
    return { relation: 'formerMember', organisationRole: null, platformRole: person.platformRole }
  }
  return {
    relation: 'sameOrganisation',
    organisationRole: membership.role,
    platformRole: person.platformRole,
  }
}

/** How a person stands towards a thing that a person owns. */
export function standingToPerson(person: Person | null, ownerId: string): Standing {
  if (!person) return { relation: 'signedOut', organisationRole: null, platformRole: null }
  const relation = person.id === ownerId ? 'own' : 'foreign'
  return { relation, organisationRole: null, platformRole: person.platformRole }
}

/** Whether somebody is or was a member of any of these organisations: such a person is conflicted. */
export function isConflicted(person: Person, organisationIds: readonly string[]): boolean {
  return person.memberships.some((one) => organisationIds.includes(one.organisationId))
}
