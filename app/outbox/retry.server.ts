const FIRST_WAIT_MS = 1000
const LONGEST_WAIT_MS = 5 * 60_000

const FIRST_MAIL_WAIT_MS = 5000
const LONGEST_MAIL_WAIT_MS = 6 * 3_600_000

/** After so many attempts a row is dead: it stays, with its error, for a person to look at. */
export const MAX_ATTEMPTS = 10

/** How long a claimed row belongs to one worker; a worker that dies gives it back by this. */
export const LEASE_SECONDS = 600

/**
 * How long to wait after the n-th failed attempt: 1 s, doubled each time, at most 5 minutes.
 * @param random from 0 to 1; up to a quarter is taken off, so that many rows do not come back at once
 */
export function waitAfter(attempts: number, random: number): number {
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS)
  return Math.round(wait * (1 - random / 4))
}

/**
 * The same for mails: 5 s, four times as long each time, at most 6 hours. A server that takes nothing from
 * strangers at first (greylisting) is asked again within minutes, one that is down for most of a day.
 */
export function mailWaitAfter(attempts: number, random: number): number {
  const wait = Math.min(FIRST_MAIL_WAIT_MS * 4 ** (attempts - 1), LONGEST_MAIL_WAIT_MS)
  return Math.round(wait * (1 - random / 4))
}

/** What of an error is kept with the row. */
export function errorText(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, 500)
}
