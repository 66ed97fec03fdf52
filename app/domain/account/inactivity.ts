import type { PlatformRole } from '../permission/matrix'

const DAY = 24 * 60 * 60 * 1000

export type InactivityFacts = {
  /** last day of use; for an account that was never used the day it was made */
  lastUsedAt: Date
  warnedAt: Date | null
  at: Date
  /** days without use after which the account is closed, and days between the warning and that */
  closeAfterDays: number
  warningDays: number
}

/** What is due for an account with a role on the platform that nobody uses. Nothing is closed unwarned. */
export function inactivityStep(facts: InactivityFacts): 'none' | 'warn' | 'close' {
  const { lastUsedAt, warnedAt, at, closeAfterDays, warningDays } = facts
  // A warning from before the last use is answered.
  const warned = warnedAt !== null && warnedAt > lastUsedAt ? warnedAt : null
  if (warned) return at >= closingDate(facts, warned) ? 'close' : 'none'
  // Operators may choose a long warning for a short time of use: half the time is always unwarned.
  const quietDays = Math.max(closeAfterDays - warningDays, closeAfterDays / 2)
  return at.getTime() >= lastUsedAt.getTime() + quietDays * DAY ? 'warn' : 'none'
}

/** When an account that is warned at an instant will be closed if nobody uses it. */
export function closingDate(
  { lastUsedAt, closeAfterDays, warningDays }: InactivityFacts,
  warnedAt: Date,
): Date {
  return new Date(
    Math.max(lastUsedAt.getTime() + closeAfterDays * DAY, warnedAt.getTime() + warningDays * DAY),
  )
}

/** Whether an account may be closed: the last administrator who can still log in stays. */
export function mayClose(platformRole: PlatformRole, activeAdministrators: number): boolean {
  return platformRole !== 'administrator' || activeAdministrators > 1
}
