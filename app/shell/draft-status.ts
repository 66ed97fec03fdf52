/** What became of the last try to keep a draft; over: nothing can be kept here any more. */
export type DraftStatus = 'none' | 'kept' | 'lost' | 'over'

/** While all goes well, screen readers hear of it no more often than this. */
export const QUIET_MILLISECONDS = 5 * 60_000

/**
 * How long to wait until a live region says what became of a draft; null: it says nothing new. Good news is
 * repeated seldom, since it comes every few seconds; that something was lost, or is safe again, is said at once.
 * @param sinceSaid milliseconds since the region last said something
 */
export function announceIn(said: DraftStatus, now: DraftStatus, sinceSaid: number): number | null {
  if (now === 'none') return null
  if (now !== said) return 0
  return now === 'kept' ? Math.max(0, QUIET_MILLISECONDS - sinceSaid) : null
}
