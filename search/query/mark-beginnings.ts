import type { MarkedText } from '../engine'
import { findMatches, markText } from './mark'

const NONE: ReadonlySet<string> = new Set()

/** A title with the words marked that were typed, the last of which may not be finished. */
export function markBeginnings(title: string, language: 'de' | 'en', words: readonly string[]): MarkedText {
  const wanted = {
    lexemes: { de: NONE, en: NONE },
    words: new Set(words.slice(0, -1)),
    beginnings: words.slice(-1),
  }
  return markText(title, findMatches(title, language, wanted))
}
