import { standingToOrganisation } from '~/domain/permission/standing'
import { Authorized } from '~/platform/guard/authorized.server'
import { type PageArguments, requirePermission } from '~/platform/guard/page.server'
import type { Viewer } from '~/platform/session/viewer.server'
import type { MergePair } from './merge-organisations.server'

/**
 * The guard of the page on which staff merges duplicates.
 * @throws Response redirect to the log-in; 404 for everybody who is not staff
 */
export function requireMerge(args: PageArguments) {
  return requirePermission(args, 'organisation.merge')
}

/** Judges somebody for both organisations; null where they are a member of one: that is for colleagues. */
export function authorizeMerge(viewer: Viewer, pair: MergePair) {
  const { survivorId, duplicateId } = pair
  const other = standingToOrganisation(viewer, duplicateId)
  if (!Authorized.judge('organisation.merge', viewer, other, pair)) return null
  return Authorized.judge('organisation.merge', viewer, standingToOrganisation(viewer, survivorId), pair)
}
