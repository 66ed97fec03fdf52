import { ORGANISATION_ROLES, type OrganisationRole } from '~/domain/permission/matrix'

type Label = (list: string, code: string) => string

/** The roles that somebody may give: only owners make owners. */
export function givableRoles(isOwner: boolean): OrganisationRole[] {
  return ORGANISATION_ROLES.filter((role) => isOwner || role !== 'owner')
}

/** Roles to choose from, each with what it may do. */
export function roleOptions(label: Label, roles: readonly OrganisationRole[]) {
  return roles.map((role) => ({
    value: role,
    label: label('organisationRole', role),
    hint: label('people.roleHint', role),
  }))
}
