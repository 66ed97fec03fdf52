import type { OrganisationRole } from './matrix'

/** Roles whose holders write for their organisation; the matrix grants by this list, and lists of people follow it. */
export const WRITING_ROLES: readonly OrganisationRole[] = ['owner', 'admin', 'editor']
