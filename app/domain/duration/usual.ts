/** What people wait for, each with the events that begin and end it. */
export const DURATION_KEYS = ['publication', 'opening', 'answer', 'approval'] as const
export type DurationKey = (typeof DURATION_KEYS)[number]

/**
 * One case in milliseconds: how long it took, or, while `isOpen`, how long it has lasted until now.
 * Cases that were broken off (recalled, withdrawn) are left out by whoever collects them.
 */
export type Case = { took: number; isOpen: boolean }

/** median: milliseconds, null where more than half of all cases still run. count: cases that are over. */
export type Usual = { median: number | null; count: number }

/** With fewer cases that are over a median says more about single cases than about what is usual. */
export const FEWEST_CASES = 5

const DAY = 24 * 3_600_000

/**
 * The median of how long something takes. Open cases count as longer than they have lasted so far
 * (right-censored, the estimate of Kaplan and Meier): leaving them out would make those look fast who leave
 * the difficult cases lying. Without open cases it is the ordinary median, for an even number the middle of two.
 */
export function usualDuration(cases: readonly Case[]): Usual {
  const known = cases.filter(({ took }) => took >= 0)
  // Of cases of one length the finished ones come first: an open one was still at risk then.
  const sorted = [...known].sort((one, other) => one.took - other.took || +one.isOpen - +other.isOpen)
  const ends = sorted.filter(({ isOpen }) => !isOpen)
  let still = 1
  for (const [index, { took, isOpen }] of sorted.entries()) {
    if (isOpen) continue
    still *= 1 - 1 / (sorted.length - index)
    // A product of many shares misses a half by less than this.
    if (Math.abs(still - 0.5) < 1e-9) {
      const next = sorted.slice(index + 1).find((one) => !one.isOpen)
      return { median: next ? (took + next.took) / 2 : took, count: ends.length }
    }
    if (still < 0.5) return { median: took, count: ends.length }
  }
  return { median: null, count: ends.length }
}

/** What a page may say: the median in whole days, or that there is not enough yet. */
export type Wait = { isKnown: true; days: number; count: number } | { isKnown: false }

/** Days are rounded; what takes less than one is shown as one. */
export function waitOf(usual: Usual | undefined): Wait {
  if (!usual || usual.median === null || usual.count < FEWEST_CASES) return { isKnown: false }
  return { isKnown: true, days: Math.max(1, Math.round(usual.median / DAY)), count: usual.count }
}
