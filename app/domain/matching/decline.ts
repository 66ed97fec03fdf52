/** Why a provider says "does not suit us". */
export const DECLINE_REASONS = [
  'notOurField',
  'noCapacity',
  'tooSmall',
  'tooLarge',
  'deadlineTooShort',
  'hosting',
  'licence',
  'other',
] as const
export type DeclineReason = (typeof DECLINE_REASONS)[number]

/** From so many providers on an authority learns the reasons: of fewer it could guess whose they are. */
export const LEAST_DECLINES = 3

export type CountedDecline = {
  reason: string
  /** the provider has told the authority itself, by name */
  isTold: boolean
}
export type DeclineCounts = {
  /** how many reasons are behind the counts */
  total: number
  counts: { reason: DeclineReason; count: number }[]
}

/**
 * How often which reason was given, most often first, without names; null where fewer than LEAST_DECLINES
 * providers gave one. Whoever told the authority by name is no part of it: with two known ones the third one's
 * reason would be known too.
 */
export function countDeclines(declines: readonly CountedDecline[]): DeclineCounts | null {
  const unnamed = declines.filter(({ isTold }) => !isTold)
  if (unnamed.length < LEAST_DECLINES) return null
  const counts = DECLINE_REASONS.map((reason) => ({
    reason,
    count: unnamed.filter((one) => one.reason === reason).length,
  })).filter(({ count }) => count > 0)
  return { total: unnamed.length, counts: counts.sort((a, b) => b.count - a.count) }
}

export type DeclineFacts = {
  /** published and before the deadline */
  isOpen: boolean
  isVerifiedProvider: boolean
  /** the provider has begun a proposal or has joined one; only its own people ever learn of this */
  hasAnswered: boolean
}
export type DeclineObjection = 'challengeNotRunning' | 'providerNotVerified' | 'answeredAlready'

/** Why a provider cannot say now that a challenge does not suit it, or null. */
export function declineObjection(facts: DeclineFacts): DeclineObjection | null {
  if (!facts.isVerifiedProvider) return 'providerNotVerified'
  if (!facts.isOpen) return 'challengeNotRunning'
  return facts.hasAnswered ? 'answeredAlready' : null
}
