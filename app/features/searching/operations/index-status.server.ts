import { FOLLOWED_ENTITIES } from '#search/kinds/registry.server'
import { readLags } from '#search/lag/lag.server'
import { mirrorStatus } from '#search/mirror/status.server'
import { db } from '~/platform/database/client.server'
import { searchEngine } from './search-engine.server'
import { SEARCH_INDEX } from './walk-index.server'

type Waiting = { waiting: number; dead: number; seconds: number | null }

/** How the index is: whether it answers, what it holds, and which changes it has not taken in yet. */
export async function indexStatus() {
  const engine = searchEngine()
  const health = await engine.health()
  const entities = [...FOLLOWED_ENTITIES, SEARCH_INDEX]
  const [changes] = await db.$queryRaw<Waiting[]>`
    SELECT count(*) FILTER (WHERE "deadAt" IS NULL)::int AS waiting,
      count(*) FILTER (WHERE "deadAt" IS NOT NULL)::int AS dead,
      extract(epoch FROM clock_timestamp() - min("nextAt") FILTER (WHERE "deadAt" IS NULL
        AND "nextAt" <= clock_timestamp()::timestamptz(3)))::float8 AS seconds
    FROM "OutboxState" WHERE entity = ANY(${entities}::text[])`
  const none = { waiting: 0, dead: 0, seconds: null }
  return {
    ...{ engine: engine.name, ...health, ...(changes ?? none) },
    ...{ mirror: await mirrorStatus(), lags: await readLags() },
  }
}
