import { challengeLexemes } from '../analysis/matching-texts'
import type { SearchText } from './document'

type Row = { title: string; summary: string; problem: string; language: string }

/** The words by which a foreign challenge is matched, analysed in its own language. */
export function foreignChallengeDocument({ language, ...texts }: Row): SearchText {
  const analysed = language === 'de' ? 'de' : 'en'
  const lexemes = challengeLexemes({ ...texts, desiredOutcome: '' }, analysed)
  return { kind: 'foreignChallenge', language: analysed, title: texts.title, lexemes }
}
