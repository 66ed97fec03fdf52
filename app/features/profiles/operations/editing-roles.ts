import { isAllowed, ORGANISATION_ROLES, type OrganisationRole } from '~/domain/permission/matrix'

/** Roles whose members may write what their organisation is and offers. */
export const EDITING_ROLES: readonly OrganisationRole[] = ORGANISATION_ROLES.filter((organisationRole) =>
  isAllowed('organisation.edit', { relation: 'sameOrganisation', organisationRole, platformRole: null }),
)
