import type { Reconciled } from '#search/engine'
import { forgetLags } from '#search/lag/lag.server'
import { removeGone } from '~/features/matching/operations/remove-gone.server'
import { logger } from '~/platform/logger.server'
import { refreshPublicData } from '~/platform/public-data/public-data.server'
import { allThings } from './read-things.server'
import { searchEngine } from './search-engine.server'

/** Compares the index with everything that is public and mends what differs: every night, and when asked for. */
export async function reconcileIndex(): Promise<Reconciled> {
  await refreshPublicData()
  await forgetLags()
  const gone = await removeGone()
  if (gone > 0) logger().warn({ gone }, 'matching held what is public no more: it was removed')
  const differences = await searchEngine().reconcile(allThings())
  const sum = differences.missing + differences.stale + differences.extra
  if (sum > 0) logger().warn({ differences }, 'the search index differed and was mended')
  return differences
}

/** Fills the index anew. */
export async function rebuildIndex(): Promise<{ documents: number }> {
  await refreshPublicData()
  return searchEngine().rebuild(allThings())
}
