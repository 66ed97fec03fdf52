/** A code of the app has six digits, a recovery code twelve; people type them with spaces and dashes. */
export type GivenCode = { kind: 'timed' | 'recovery'; digits: string } | { kind: 'none' }

const TIMED_DIGITS = 6
const RECOVERY_DIGITS = 12
export const RECOVERY_CODES = 10
/** Seconds for which a code of the app counts (RFC 6238, 5.2). */
export const STEP_SECONDS = 30
/** One step before and after: clocks are not exact, and typing takes time. */
export const STEPS_AROUND = 1

/** What somebody typed where a code is asked for. */
export function readCode(typed: string): GivenCode {
  const digits = typed.replace(/[\s–-]/g, '')
  if (!/^\d+$/.test(digits)) return { kind: 'none' }
  if (digits.length === TIMED_DIGITS) return { kind: 'timed', digits }
  return digits.length === RECOVERY_DIGITS ? { kind: 'recovery', digits } : { kind: 'none' }
}

/** A recovery code from three numbers below 10,000, as it is shown: `0123-4567-8901`. */
export function recoveryCodeFrom(groups: readonly number[]): string {
  return groups.map((group) => String(group).padStart(4, '0')).join('-')
}

/** Number of the time step at an instant. */
export function stepAt(at: Date): number {
  return Math.floor(at.getTime() / 1000 / STEP_SECONDS)
}
