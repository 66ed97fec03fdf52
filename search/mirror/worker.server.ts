import { configuration } from '../../app/platform/configuration.server'
import { listen } from '../../app/platform/database/listen.server'
import { withSessionLockIfFree } from '../../app/platform/database/session-lock.server'
import { failureOf } from '../meilisearch/failure'
import { settingsHash } from '../meilisearch/settings'
import { rebuildAlone } from './rebuild.server'
import { compareMirror } from './reconcile.server'
import { isPaused, MIRROR_CHANNEL, noteFailure, readMirror, settleMirror, WRITER_LOCK } from './state.server'
import { syncAll } from './sync.server'

const POLL_MILLISECONDS = 5_000

export type MirrorWorker = { stop(): Promise<void> }

/**
 * Starts what brings changes to Meilisearch: woken by the transaction of each change, and from time to time for what
 * was put off. Any number of processes may run it; one at a time is the writer.
 */
export async function startMirror({
  onError,
  pollMilliseconds = POLL_MILLISECONDS,
}: {
  onError: (error: unknown) => void
  pollMilliseconds?: number
}): Promise<MirrorWorker | null> {
  await settleMirror()
  if (!configuration().meilisearch) return null
  let isStopped = false
  let isAsked = false
  let running: Promise<void> | undefined
  async function run(): Promise<void> {
    while (isAsked && !isStopped) {
      isAsked = false
      await withSessionLockIfFree(WRITER_LOCK, (isHeld) => workOff(() => !isStopped && isHeld())).catch(
        onError,
      )
    }
    running = undefined
  }
  const wake = () => {
    isAsked = true
    running ??= run()
  }
  const unlisten = await listen(MIRROR_CHANNEL, wake)
  const timer = setInterval(wake, pollMilliseconds)
  wake()
  return {
    async stop() {
      isStopped = true
      clearInterval(timer)
      await unlisten()
      await running
    },
  }
}

/** What the writer does when it is woken: fills a missing index, compares where that is asked for, sends. */
export async function workOff(goesOn: () => boolean = () => true): Promise<void> {
  if (await isPaused()) return
  try {
    const state = await readMirror()
    const isOutdated = state?.settingsHash !== settingsHash()
    if ((state?.rebuildAskedAt || isOutdated) && configuration().meilisearch?.adminKey) await rebuildAlone()
    else if (state?.reconcileAskedAt) await compareMirror()
  } catch (error) {
    const failure = failureOf(error)
    if (!failure) throw error
    return noteFailure(failure)
  }
  await syncAll({ goesOn })
}
