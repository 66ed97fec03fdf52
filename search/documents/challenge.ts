import { type ChallengeState, PUBLIC_CHALLENGE_STATES } from '../../app/domain/challenge/lifecycle'
import { type ChallengeTexts, challengeLexemes } from '../analysis/matching-texts'
import type { SearchText } from './document'

type Row = ChallengeTexts & { state: ChallengeState }

/** What may be found of a challenge; null while it is not public. */
export function challengeDocument(row: Row): SearchText | null {
  if (!PUBLIC_CHALLENGE_STATES.includes(row.state)) return null
  return { kind: 'challenge', language: 'de', title: row.title, lexemes: challengeLexemes(row) }
}
