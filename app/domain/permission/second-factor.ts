import type { OrganisationRole, PermissionKey, PlatformRole } from './matrix'
import { WRITING_ROLES } from './writing-roles'

/**
 * What counts only in a session in which a one-time code was given, beside the password. Whatever somebody
 * may do by virtue of a role on the platform needs it too: see `isAllowed`.
 */
export const SECOND_FACTOR_PERMISSIONS: readonly PermissionKey[] = [
  'challenge.approve',
  'challenge.return',
  'challenge.open',
  'challenge.decideChange',
  'consultation.approve',
  'consultation.return',
  'pilot.approve',
  'pilot.return',
  'pilot.approveEnd',
  'pilot.returnEnd',
  'register.approve',
  'register.return',
]

/** Roles on the platform whose holders must have a second factor. */
export const SECOND_FACTOR_ROLES: readonly PlatformRole[] = ['staff', 'moderator', 'administrator']

type Bound = {
  platformRole: PlatformRole
  memberships: readonly { role: OrganisationRole; isActive: boolean; kind: string }[]
}

/** Why an account must keep its second factor: the role on the platform, or what it decides for an authority. */
export type SecondFactorDuty = 'platformRole' | 'authorityRole'

/** The duty of a person, or null for somebody who may choose. */
export function secondFactorDuty({ platformRole, memberships }: Bound): SecondFactorDuty | null {
  if (SECOND_FACTOR_ROLES.includes(platformRole)) return 'platformRole'
  const decides = memberships.some(
    ({ role, isActive, kind }) => isActive && kind === 'authority' && WRITING_ROLES.includes(role),
  )
  return decides ? 'authorityRole' : null
}
