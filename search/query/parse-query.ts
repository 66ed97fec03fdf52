import { foldWord, readWords } from './read-words'

/** Nobody means more than this; the rest of a long text is not read. */
const LONGEST_TEXT = 5_000
const MOST_PHRASES = 5
const MOST_EXCLUDED = 10

/** What somebody typed, taken apart. */
export type ParsedQuery = {
  /** what is looked for, phrases included, without what is excluded */
  text: string
  /** folded words that must stand one after the other */
  phrases: string[][]
  /** words and phrases of which none may occur, as typed */
  excluded: string[]
  /** the folded word that is perhaps still being typed; '' where the text ends otherwise */
  last: string
}

const PHRASE = /(?<![\p{L}\p{N}])(-?)"([^"]*)"/gu
const EXCLUDED = /(?<=^|\s)-(?=[\p{L}\p{N}])(\S+)/gu

/**
 * Reads `"…"` as a phrase and `-word` as an exclusion. What does not come out as one of them is text like any
 * other: a single quote mark, an operator with nothing behind it.
 */
export function parseQuery(typed: string): ParsedQuery {
  const normal = typed.slice(0, LONGEST_TEXT).replace(/[“”„‟«»]/g, '"')
  const phrases: string[][] = []
  const excluded: string[] = []
  const withoutPhrases = normal.replace(PHRASE, (_, minus: string, inner: string) => {
    const words = foldedWords(inner)
    if (words.length === 0) return ' '
    if (minus === '-') {
      excluded.push(inner)
      return ' '
    }
    phrases.push(words)
    // A break, so that the phrase is no word that is still being typed.
    return ` ${inner}. `
  })
  const text = withoutPhrases.replace(EXCLUDED, (_, word: string) => {
    excluded.push(word)
    return ' '
  })
  return {
    text,
    phrases: phrases.slice(0, MOST_PHRASES),
    excluded: excluded.slice(0, MOST_EXCLUDED),
    last: lastWord(text),
  }
}

function lastWord(text: string): string {
  const [match] = /[\p{L}\p{M}\p{N}]+$/u.exec(text) ?? []
  return match === undefined ? '' : foldWord(match)
}

const foldedWords = (text: string) => readWords(text).map(({ folded }) => folded)
