import { configuration } from '../../app/platform/configuration.server'
import { db } from '../../app/platform/database/client.server'
import { logger } from '../../app/platform/logger.server'
import { isFullCode, MeilisearchFailure } from '../meilisearch/failure'
import { PAUSE_MILLISECONDS, waitAfter } from './backoff'
import { dropFinishedTasks } from './finished-tasks.server'

const NAME = 'meilisearch'

/** Whoever writes to the server holds this lock: there is one writer, over all processes. */
export const WRITER_LOCK = 'search-mirror-writer'
/** By which the writer is woken; the trigger of the entries has the same name. */
export const MIRROR_CHANNEL = 'search_mirror'

/** How the mirror stands; null where there is none. */
export const readMirror = () => db.searchMirror.findUnique({ where: { name: NAME } })

/**
 * Has every entry mirrored from now on where Meilisearch is configured, and forgets the mirror where it is not any
 * more: a server that was away for a while is filled anew.
 */
export async function settleMirror(): Promise<void> {
  if (configuration().meilisearch) {
    await db.$executeRaw`
      INSERT INTO "SearchMirror" (name, "rebuildAskedAt") VALUES (${NAME}, clock_timestamp()) ON CONFLICT DO NOTHING`
    return
  }
  const { count } = await db.searchMirror.deleteMany()
  if (count > 0) await db.searchSync.deleteMany()
}

/** Notes what a rebuilding is at, or what it has come to. */
export async function updateMirror(
  data: Parameters<typeof db.searchMirror.update>[0]['data'],
): Promise<void> {
  await db.searchMirror.updateMany({ where: { name: NAME }, data })
}

/** Whether nothing may be written now, by the database's clock. */
export async function isPaused(): Promise<boolean> {
  const [row] = await db.$queryRaw<{ paused: boolean }[]>`
    SELECT coalesce("pausedUntil" > clock_timestamp(), false) AS paused FROM "SearchMirror" WHERE name = ${NAME}`
  return row?.paused ?? false
}

/** Writing works again. */
export async function noteSuccess(): Promise<void> {
  await db.$executeRaw`
    UPDATE "SearchMirror" SET failures = 0, "pausedUntil" = NULL, "pausedBecause" = NULL
    WHERE name = ${NAME} AND (failures > 0 OR "pausedUntil" IS NOT NULL)`
}

/**
 * Lets the server alone for a while: as long as it asks for, longer each time it fails, and for minutes where only a
 * person can help, who is told. What waits stays; a missing index is filled anew.
 */
export async function noteFailure(failure: MeilisearchFailure): Promise<void> {
  const { kind, code, retryAfterSeconds } = failure
  const needsPerson = kind === 'refused' || isFullCode(code)
  if (isFullCode(code)) await dropFinishedTasks()
  const state = await readMirror()
  const failures = (state?.failures ?? 0) + 1
  const wait = needsPerson
    ? PAUSE_MILLISECONDS
    : retryAfterSeconds !== null
      ? Math.min(PAUSE_MILLISECONDS, Math.max(0, retryAfterSeconds * 1000))
      : waitAfter(failures, Math.random())
  if (needsPerson)
    logger().error({ code }, 'Meilisearch takes nothing any more: writing pauses, nothing is lost')
  else logger().warn({ code, failures }, 'Meilisearch did not take a change: it is tried again')
  await db.$executeRaw`
    UPDATE "SearchMirror" SET failures = ${failures}::int, "pausedBecause" = ${code},
      "pausedUntil" = clock_timestamp() + make_interval(secs => ${wait / 1000}::double precision),
      "rebuildAskedAt" = CASE WHEN ${failure.isIndexMissing}::boolean
        THEN coalesce("rebuildAskedAt", clock_timestamp()) ELSE "rebuildAskedAt" END
    WHERE name = ${NAME}`
}

/**
 * Remembers the newest task.
 * @returns false where the server has given out this number before: it was set back to an earlier state
 */
export async function noteTask(taskUid: number): Promise<boolean> {
  const state = await readMirror()
  const isNew = state?.lastTaskUid == null || BigInt(taskUid) > state.lastTaskUid
  await updateMirror({ lastTaskUid: BigInt(taskUid), ...(!isNew && { reconcileAskedAt: new Date() }) })
  if (!isNew) logger().error({ taskUid }, 'Meilisearch was set back: everything is compared with it')
  return isNew
}

/** What went wrong with one request, or the error itself where it is none of the server's. */
export function failureOrThrow(error: unknown): MeilisearchFailure {
  if (error instanceof MeilisearchFailure) return error
  throw error
}
