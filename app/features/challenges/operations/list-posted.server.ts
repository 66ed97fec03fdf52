import type { Locale } from '~/paths'
import { findChallenges } from './list-challenges.server'
import { challengeCards } from './present-challenge.server'

const MOST_CHALLENGES = 10

/** The public challenges of an authority, for its page: the first ones of the list. None for other kinds. */
export async function listPosted({ id, kind }: { id: string; kind: string }, locale: Locale) {
  if (kind !== 'authority') return []
  const now = new Date()
  const { rows } = await findChallenges({ authorityId: id }, null, now, MOST_CHALLENGES)
  return challengeCards(rows, locale, now)
}
