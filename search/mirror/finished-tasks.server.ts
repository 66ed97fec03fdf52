import { configuration } from '../../app/platform/configuration.server'
import { logger } from '../../app/platform/logger.server'
import { ask, meilisearchClient } from '../meilisearch/client.server'
import { failureOf } from '../meilisearch/failure'

/** What ended so long ago has been looked at; were it not, it would count as lost and be sent again. */
const KEPT_MILLISECONDS = 3_600_000

/**
 * Has the server forget tasks that have ended, which is all it can still do by itself where its disk is full. With
 * the key for indexes: the one for writing must not be able to remove the traces of what was written.
 */
export async function dropFinishedTasks(): Promise<void> {
  if (!configuration().meilisearch?.adminKey) return
  try {
    await ask(() =>
      meilisearchClient('adminKey').tasks.deleteTasks({
        statuses: ['succeeded', 'failed', 'canceled'],
        beforeFinishedAt: new Date(Date.now() - KEPT_MILLISECONDS).toISOString(),
      }),
    )
  } catch (error) {
    const failure = failureOf(error)
    if (!failure) throw error
    logger().warn({ code: failure.code }, 'Meilisearch is full and did not forget its tasks')
  }
}
