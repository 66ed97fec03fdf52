import { db } from '../../app/platform/database/client.server'
import { countEntries } from './entries.server'
import { readMirror } from './state.server'

type Counted = { waiting: number; sent: number; dead: number; seconds: number | null }
export type MirrorStatus = NonNullable<Awaited<ReturnType<typeof mirrorStatus>>>

/** How far Meilisearch is behind, and what keeps it; null where nothing is mirrored. */
export async function mirrorStatus() {
  const state = await readMirror()
  if (!state) return null
  const [counted] = await db.$queryRaw<Counted[]>`
    SELECT count(*) FILTER (WHERE "deadAt" IS NULL AND "taskUid" IS NULL)::int AS waiting,
      count(*) FILTER (WHERE "deadAt" IS NULL AND "taskUid" IS NOT NULL)::int AS sent,
      count(*) FILTER (WHERE "deadAt" IS NOT NULL)::int AS dead,
      extract(epoch FROM clock_timestamp() - min("changedAt") FILTER (WHERE "deadAt" IS NULL))::float8 AS seconds
    FROM "SearchSync"`
  const { pausedBecause, rebuildAskedAt, rebuiltAt, reconciledAt } = state
  return {
    entries: await countEntries(),
    ...(counted ?? { waiting: 0, sent: 0, dead: 0, seconds: null }),
    ...{ pausedBecause, rebuiltAt, reconciledAt },
    isRebuildAsked: rebuildAskedAt !== null,
  }
}
