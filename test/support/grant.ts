import type { PermissionKey } from '~/domain/permission/matrix'
import { standingToOrganisation } from '~/domain/permission/standing'
import { Authorized } from '~/platform/guard/authorized.server'
import { viewerOf } from '../factories/user'

/** What a guard gives an operation: the proof that a person may do this with a thing of an organisation. */
export async function grant<Key extends PermissionKey, Thing>(
  key: Key,
  userId: string,
  thing: Thing,
  organisationId: string,
): Promise<Authorized<Key, Thing>> {
  const viewer = await viewerOf(userId)
  const authorized = Authorized.judge(key, viewer, standingToOrganisation(viewer, organisationId), thing)
  if (!authorized) throw new Error(`${key} is not held`)
  return authorized
}
