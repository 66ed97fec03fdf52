import { decompound } from './decompound'
import { removeDiacritics } from './fold'
import { rememberedWords } from './remembered-words'
import { stem } from './stem'
import { GERMAN_STOP_WORDS } from './stop-words'
import { canonicalWord, phraseAt } from './synonyms'
import { tokenise } from './tokenise'
import { restoreUmlauts } from './umlaut-variants'

/**
 * The lexemes of a German document, in order and with repetitions: folded, stemmed, stop words
 * left out, compounds followed by their parts, phrases such as "künstliche Intelligenz" preceded
 * by their short form.
 */
export function analyseGerman(text: string): string[] {
  return lexemes(text, false)
}

/** The lexemes of a German query, each once; a recognised phrase stands for its words. */
export function analyseGermanQuery(text: string): string[] {
  return [...new Set(lexemes(text, true))]
}

function lexemes(text: string, isQuery: boolean): string[] {
  // A mark that stands alone is a token, and nothing is left of it.
  const words = tokenise(text)
    .map(foldToken)
    .filter((word) => word !== '')
  const found: string[] = []
  let skip = 0
  words.forEach((word, index) => {
    const phrase = phraseAt(words, index)
    if (phrase) {
      found.push(phrase.canonical)
      if (isQuery) skip = Math.max(skip, phrase.words.length)
    }
    if (skip > 0) {
      skip -= 1
      return
    }
    if (!GERMAN_STOP_WORDS.has(word)) found.push(...lexemesOf(word))
  })
  return found
}

const foldToken: (token: string) => string = rememberedWords((token) =>
  removeDiacritics(restoreUmlauts(token)),
)

const lexemesOf: (word: string) => readonly string[] = rememberedWords(readWord)

function readWord(word: string): string[] {
  const short = canonicalWord(word)
  const whole = stem(short ?? word)
  const parts = decompound(word).map((part) => stem(canonicalWord(part) ?? part))
  return [whole, ...parts.filter((part) => part !== whole)]
}
