/** A consent to the opening, and what is known of its giver now. */
export type Consent = {
  userId: string
  asStaff: boolean
  /** still a writing member of the authority, or still on the platform's staff where given as staff, with an open account */
  isEntitled: boolean
  /** is or was a member of a proposing organisation */
  isConflicted: boolean
}

/**
 * The persons whose consent counts towards the actor's opening: who has left, or has become conflicted
 * since, counts no more, and two of the platform's staff never open without a member of the authority.
 */
export function countingConsents(consents: readonly Consent[], actsAsStaff: boolean): string[] {
  return consents
    .filter((one) => one.isEntitled && !one.isConflicted && !(actsAsStaff && one.asStaff))
    .map((one) => one.userId)
}
