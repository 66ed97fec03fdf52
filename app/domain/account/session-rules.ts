const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** How long a proof of who somebody is lasts for sensitive actions. */
export const PROOF_MINUTES = 10
/** How long the code may take after the password. */
export const SECOND_STEP_MINUTES = 15
/** A session notes at most so often that it was used. */
const NOTE_SESSION_MINUTES = 5

/** Whether the last proof (log-in or step-up) is recent enough for a sensitive action. */
export function isProofFresh(provedAt: Date, at: Date): boolean {
  const age = at.getTime() - provedAt.getTime()
  return age >= 0 && age < PROOF_MINUTES * MINUTE
}

type Step = { hasSecondFactor: boolean; secondFactorAt: Date | null }

/** A session that lacks its one-time code: the password was right, but it counts as nobody. */
export function awaitsCode({ hasSecondFactor, secondFactorAt }: Step): boolean {
  return hasSecondFactor && secondFactorAt === null
}

/** Whether the second step of a log-in, begun at an instant, can still be taken. */
export function isSecondStepOpen(begunAt: Date, at: Date): boolean {
  return at.getTime() - begunAt.getTime() < SECOND_STEP_MINUTES * MINUTE
}

/** What of the times of use is due to be written: the session every few minutes, the person once a day. */
export function seenDue(
  { sessionSeenAt, personSeenAt }: { sessionSeenAt: Date; personSeenAt: Date | null },
  at: Date,
): { session: boolean; person: boolean } {
  return {
    session: at.getTime() - sessionSeenAt.getTime() >= NOTE_SESSION_MINUTES * MINUTE,
    person: personSeenAt === null || at.getTime() - personSeenAt.getTime() >= DAY,
  }
}
