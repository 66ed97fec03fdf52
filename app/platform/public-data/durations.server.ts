import { type DurationKey, type Wait, waitOf } from '~/domain/duration/usual'
import { publicData } from './public-data.server'

/** How long something usually takes, as it was measured last night; asks the database for nothing. */
export function usualWait(key: DurationKey): Wait {
  return waitOf(publicData().usual.get(key))
}
