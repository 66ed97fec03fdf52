import type { Viewer, ViewerMembership } from '~/platform/session/viewer.server'
import { WRITING_ROLES } from './challenge-recipients.server'

/** The verified authorities for which somebody may write challenges. */
export function writableAuthorities(viewer: Viewer): ViewerMembership[] {
  const memberships: readonly ViewerMembership[] = viewer.memberships
  return memberships.filter(
    ({ isActive, kind, state, role }) =>
      isActive && kind === 'authority' && state === 'verified' && WRITING_ROLES.includes(role),
  )
}
