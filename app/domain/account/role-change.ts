import type { PlatformRole } from '../permission/matrix'

export type RoleChange = {
  actorId: string
  person: { id: string; platformRole: PlatformRole }
  to: PlatformRole
  reason: string
  /** how many administrators there are now */
  administrators: number
}

export type RoleChangeObjection = 'ownRole' | 'sameRole' | 'lastAdministrator' | 'reasonMissing'

/** Why a person's platform role may not be changed so, or null. Nobody changes their own role. */
export function roleChangeObjection(change: RoleChange): RoleChangeObjection | null {
  const { actorId, person, to, reason, administrators } = change
  if (actorId === person.id) return 'ownRole'
  if (person.platformRole === to) return 'sameRole'
  if (person.platformRole === 'administrator' && administrators <= 1) return 'lastAdministrator'
  return reason.trim() === '' ? 'reasonMissing' : null
}
