/** Everything in an index of this name may be read by everybody. */
const PUBLIC_PREFIX = 'mv_pub_'

/** The index that answers. It comes into being by the renaming of one that was filled: where it is, it is whole. */
export const LIVE_INDEX = `${PUBLIC_PREFIX}search`

/** What the keys are good for: the public indexes and no others on the same server. */
export const INDEX_PATTERN = `${PUBLIC_PREFIX}*`

/** An index that is being filled; no two are called the same, so that an abandoned one cannot be taken for another. */
export const buildingIndex = (mark: string): string => `${LIVE_INDEX}_${mark}`

/** Whether an index was left behind by a filling that did not come to its end. */
export const isLeftBehind = (uid: string): boolean => uid.startsWith(`${LIVE_INDEX}_`)
