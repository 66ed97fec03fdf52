import type { ChallengeState } from './lifecycle'

export type DiscardObjection = 'wrongState' | 'contactsKept'

/**
 * Why a challenge cannot be thrown away, or null. Only a draft can: what is being approved is taken back first, and
 * what was ever public is withdrawn and stays. Whom an authority told what stays too, and so does what it was about.
 */
export function discardObjection(challenge: {
  state: ChallengeState
  publishedAt: Date | null
  contactCount: number
}): DiscardObjection | null {
  if (challenge.state !== 'draft' || challenge.publishedAt !== null) return 'wrongState'
  return challenge.contactCount > 0 ? 'contactsKept' : null
}
