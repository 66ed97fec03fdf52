import type { PlatformRole } from '../permission/matrix'

const DAY = 24 * 60 * 60 * 1000

export type InactivityFacts = {
  /** last day of use; for an account that was never used the day it was made */
  lastUsedAt: Date
  warnedAt: Date | null
  at: Date
  /** days without use after which the account ends, and days between the warning and that */
  endAfterDays: number
  warningDays: number
}

/**
 * What is due for an account that nobody uses: one with a role on the platform is closed at the end, any other
 * erased. Nothing ends unwarned.
 */
export function inactivityStep(facts: InactivityFacts): 'none' | 'warn' | 'end' {
  const { lastUsedAt, warnedAt, at, endAfterDays, warningDays } = facts
  // A warning from before the last use is answered.
  const warned = warnedAt !== null && warnedAt > lastUsedAt ? warnedAt : null
  if (warned) return at >= closingDate(facts, warned) ? 'end' : 'none'
  // Operators may choose a long warning for a short time of use: half the time is always unwarned.
  const quietDays = Math.max(endAfterDays - warningDays, endAfterDays / 2)
  return at.getTime() >= lastUsedAt.getTime() + quietDays * DAY ? 'warn' : 'none'
}

/** When an account that is warned at an instant will end if nobody uses it. */
export function closingDate(
  { lastUsedAt, endAfterDays, warningDays }: InactivityFacts,
  warnedAt: Date,
): Date {
  return new Date(Math.max(lastUsedAt.getTime() + endAfterDays * DAY, warnedAt.getTime() + warningDays * DAY))
}

/** Whether an account may be closed: the last administrator who can still log in stays. */
export function mayClose(platformRole: PlatformRole, activeAdministrators: number): boolean {
  return platformRole !== 'administrator' || activeAdministrators > 1
}

/** Whoever has not confirmed the address after so many days is not coming. */
export const UNCONFIRMED_DAYS = 30
