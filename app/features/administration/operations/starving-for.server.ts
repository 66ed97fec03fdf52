import { standingToPerson } from '~/domain/permission/standing'
import { countStarving } from '~/features/matching/operations/read-exposure.server'
import { Authorized } from '~/platform/guard/authorized.server'
import type { Viewer } from '~/platform/session/viewer.server'

/** How many providers are hardly shown, for those who look into it; 0 for others. One statement, or none. */
export async function starvingFor(viewer: Viewer): Promise<number> {
  const standing = { ...standingToPerson(viewer, viewer.id), relation: 'foreign' } as const
  const watcher = Authorized.judge('exposure.view', viewer, standing, null)
  return watcher ? countStarving(watcher) : 0
}
