import { analyse, type TextLanguage } from '../analysis/analyse'
import { GERMAN_STOP_WORDS } from '../analysis/stop-words'
import { phraseAt } from '../analysis/synonyms'
import type { MarkedText } from '../engine'
import { readWords, type Word } from './read-words'

/** What makes a word of a hit a match. */
export type Wanted = {
  /** by the language in which a text is read */
  lexemes: Readonly<Record<TextLanguage, ReadonlySet<string>>>
  /** folded words that count as they are: those of phrases, beginnings that were completed */
  words: ReadonlySet<string>
  /** in one of which a word may begin */
  beginnings: readonly string[]
}

/** The places of the words that match, whole words each, in order. */
export function findMatches(text: string, language: TextLanguage, wanted: Wanted): Word[] {
  const words = readWords(text)
  const marked = new Set<Word>()
  words.forEach((word, index) => {
    if (isWanted(word, text, language, wanted)) marked.add(word)
    for (const part of phraseFrom(words, index, language, wanted)) marked.add(part)
  })
  return words.filter((word) => marked.has(word))
}

function isWanted({ folded, start, end }: Word, text: string, language: TextLanguage, wanted: Wanted) {
  if (wanted.words.has(folded)) return true
  if (wanted.beginnings.some((beginning) => folded.startsWith(beginning))) return true
  if (language === 'de' && GERMAN_STOP_WORDS.has(folded)) return false
  return analyse(text.slice(start, end), language).some((lexeme) => wanted.lexemes[language].has(lexeme))
}

/** "künstliche Intelligenz" where "KI" is wanted. */
function phraseFrom(words: readonly Word[], index: number, language: TextLanguage, wanted: Wanted): Word[] {
  if (language !== 'de') return []
  const folded = words.slice(index, index + LONGEST_PHRASE).map((word) => word.folded)
  const phrase = phraseAt(folded, 0)
  if (!phrase || !wanted.lexemes.de.has(phrase.canonical)) return []
  return words.slice(index, index + phrase.words.length)
}

const LONGEST_PHRASE = 6

/** A text in pieces, cut at the given places. */
export function markText(text: string, places: readonly { start: number; end: number }[]): MarkedText {
  const pieces: { text: string; isMatch: boolean }[] = []
  let at = 0
  for (const { start, end } of places) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMatch: false })
    pieces.push({ text: text.slice(start, end), isMatch: true })
    at = end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMatch: false })
  return pieces
}
