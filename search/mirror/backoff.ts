const FIRST_MILLISECONDS = 1000
const LONGEST_MILLISECONDS = 5 * 60_000

/**
 * How long to wait after the n-th failure: 1 s, doubled each time, at most 5 minutes.
 * @param random from 0 to 1; up to a quarter is taken off, so that processes do not come back at once
 */
export function waitAfter(failures: number, random: number): number {
  const wait = Math.min(FIRST_MILLISECONDS * 2 ** Math.max(0, failures - 1), LONGEST_MILLISECONDS)
  return Math.round(wait * (1 - random / 4))
}

/** So long nothing is written where only a person can help; then it is tried once more. */
export const PAUSE_MILLISECONDS = LONGEST_MILLISECONDS
