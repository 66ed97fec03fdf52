/** What is known of an account when its use is looked at. */
export type Use = {
  /** the last sign of use: log-in, session, or the sign-up */
  lastUsedAt: Date
  /** when the person was last told that the account will be erased */
  warnedAt: Date | null
}

/** After how many days without use an account is erased, and how many days before that it is said. */
export type InactivityDays = { account: number; warning: number }

export type InactivityStep = 'none' | 'warn' | 'erase'

const DAY = 24 * 3_600_000

/**
 * What is due for an account that nobody uses. Whoever comes back after a warning counts as unwarned, and
 * between a warning and the end always lies the whole time, however late the warning was.
 */
export function inactivityStep(
  { lastUsedAt, warnedAt }: Use,
  at: Date,
  days: InactivityDays,
): InactivityStep {
  const unused = at.getTime() - lastUsedAt.getTime()
  if (unused < (days.account - days.warning) * DAY) return 'none'
  if (warnedAt === null || warnedAt <= lastUsedAt) return 'warn'
  const isOver = unused >= days.account * DAY && at.getTime() - warnedAt.getTime() >= days.warning * DAY
  return isOver ? 'erase' : 'none'
}

/** Whoever has not confirmed the address after so many days is not coming. */
export const UNCONFIRMED_DAYS = 30
