import { splitIntoParts } from './decompound'
import { GERMAN_VOCABULARY, type Vocabulary } from './vocabulary'

const UMLAUTS: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü' }
/** A word with more such pairs than this is left as it is. */
const MOST_PAIRS = 4
const ENDINGS = ['', 'e', 'n', 'en', 's', 'es', 'er', 'ern']

/**
 * Writes "bruecke" as "brücke", but only when the vocabulary knows the umlaut form as a word, an
 * inflected word or a compound: "neue", "steuer", "aktuell" and "israel" stay. Takes and returns a
 * lower-case word.
 */
export function restoreUmlauts(word: string, vocabulary: Vocabulary = GERMAN_VOCABULARY): string {
  if (!/[aou]e/.test(word) || knows(word, vocabulary)) return word
  return variants(word).find((variant) => knows(variant, vocabulary)) ?? word
}

/** All spellings in which at least one pair is an umlaut, those with the most umlauts first. */
function variants(word: string): string[] {
  const pairs = [...word.matchAll(/[aou]e/g)].map((match) => match.index)
  if (pairs.length > MOST_PAIRS) return []
  const choices = Array.from({ length: 2 ** pairs.length - 1 }, (_, index) => index + 1)
  return choices
    .map((choice) =>
      rewrite(
        word,
        pairs.filter((_, bit) => (choice & (1 << bit)) !== 0),
      ),
    )
    .reverse()
}

function rewrite(word: string, positions: readonly number[]): string {
  const from = [...positions].reverse()
  return from.reduce((text, at) => {
    const umlaut = UMLAUTS[text.slice(at, at + 2)] ?? ''
    return text.slice(0, at) + umlaut + text.slice(at + 2)
  }, word)
}

function knows(word: string, vocabulary: Vocabulary): boolean {
  const isWord = ENDINGS.some(
    (ending) => word.endsWith(ending) && vocabulary.words.has(word.slice(0, word.length - ending.length)),
  )
  return isWord || splitIntoParts(word, vocabulary.spelledParts).length > 1
}
