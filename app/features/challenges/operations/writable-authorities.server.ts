import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'

/** The verified authorities for which somebody may write challenges. */
export function writableAuthorities(viewer: Viewer): ViewerMembership[] {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  return memberships.filter(
    ({ isActive, kind, state, role }) =>
      isActive && kind === 'authority' && state === 'verified' && WRITING_ROLES.includes(role),
  )
}
