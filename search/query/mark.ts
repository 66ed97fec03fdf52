import { analyse, type TextLanguage } from '../analysis/analyse'
import { rememberedWords } from '../analysis/remembered-words'
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
  const folded = words.map((word) => word.folded)
  const marked = new Set<Word>()
  words.forEach((word, index) => {
    if (isWanted(word, text, language, wanted)) marked.add(word)
    const end = phraseEnd(folded, index, language, wanted)
    for (const part of words.slice(index, end)) marked.add(part)
  })
  return words.filter((word) => marked.has(word))
}

function isWanted({ folded, start, end }: Word, text: string, language: TextLanguage, wanted: Wanted) {
  if (wanted.words.has(folded)) return true
  if (wanted.beginnings.some((beginning) => folded.startsWith(beginning))) return true
  if (language === 'de' && GERMAN_STOP_WORDS.has(folded)) return false
  return LEXEMES[language](text.slice(start, end)).some((lexeme) => wanted.lexemes[language].has(lexeme))
}

/** By what a word of a text is found: most words of a hit stand in other hits too. */
const LEXEMES: Readonly<Record<TextLanguage, (word: string) => readonly string[]>> = {
  de: rememberedWords((word) => analyse(word, 'de')),
  en: rememberedWords((word) => analyse(word, 'en')),
}

/** Where a wanted phrase ends that begins here: "künstliche Intelligenz" where "KI" is wanted. Here, where none does. */
function phraseEnd(folded: readonly string[], start: number, language: TextLanguage, wanted: Wanted): number {
  const phrase = language === 'de' ? phraseAt(folded, start) : undefined
  return phrase && wanted.lexemes.de.has(phrase.canonical) ? start + phrase.words.length : start
}

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
