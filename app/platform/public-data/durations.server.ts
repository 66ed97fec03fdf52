import { type DurationKey, type Wait, waitOf } from '~/domain/duration/usual'
import type { Progress } from '~/domain/progress/progress'
import { publicData } from './public-data.server'

/** How long something usually takes, as it was measured last night; asks the database for nothing. */
export function usualWait(key: DurationKey): Wait {
  return waitOf(publicData().usual.get(key))
}

/** Where something stands, with how long it usually takes where nobody has fixed a date. */
export type ShownProgress = Progress & { usual: Wait | null }

/** Adds to where something stands what a page needs to say it; asks the database for nothing. */
export function shownProgress(progress: Progress): ShownProgress {
  return { ...progress, usual: progress.wait && usualWait(progress.wait) }
}
