import { isGranted, ORGANISATION_ROLES, type OrganisationRole } from '~/domain/permission/matrix'

const MEMBER = { relation: 'sameOrganisation', platformRole: null, secondFactor: false } as const

/** Roles whose members may write what their organisation is and offers. */
export const EDITING_ROLES: readonly OrganisationRole[] = ORGANISATION_ROLES.filter((organisationRole) =>
  isGranted('organisation.edit', { ...MEMBER, organisationRole }),
)
