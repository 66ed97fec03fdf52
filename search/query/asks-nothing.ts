import { ENGLISH_STOP_WORDS, GERMAN_STOP_WORDS } from '../analysis/stop-words'
import { parseQuery } from './parse-query'
import { readWords } from './read-words'

/** Whether a folded word stands in every text of one language, so that nothing is found by it. */
export const isStopWord = (word: string) => GERMAN_STOP_WORDS.has(word) || ENGLISH_STOP_WORDS.has(word)

/**
 * Whether what was typed holds nothing to look for: signs alone, or words that stand in every text. Such a search
 * leaves out nothing, and must not be shown or kept as if all of it were hits.
 */
export function asksNothing(typed: string): boolean {
  const { text, phrases, excluded } = parseQuery(typed)
  return phrases.length === 0 && [text, ...excluded].every(holdsNoWord)
}

const holdsNoWord = (text: string) => readWords(text).every(({ folded }) => isStopWord(folded))
