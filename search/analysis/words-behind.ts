import { analyse } from './analyse'

const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** What is left without a word stands for a phrase; short ones are abbreviations such as OCR. */
const ABBREVIATION = 3

/**
 * Finds words of a text for lexemes, so that people read "Brücke" instead of a stem. A word that is the
 * lexeme itself goes before a compound that only contains it.
 */
export function wordsBehind(text: string): (lexeme: string) => string {
  const whole = new Map<string, string>()
  const contained = new Map<string, string>()
  for (const [word] of text.matchAll(WORD)) {
    const [first, ...parts] = analyse(word, 'de')
    if (first !== undefined && !whole.has(first)) whole.set(first, word)
    for (const part of parts) if (!contained.has(part)) contained.set(part, word)
  }
  return (lexeme) =>
    whole.get(lexeme) ??
    contained.get(lexeme) ??
    (lexeme.length <= ABBREVIATION ? lexeme.toUpperCase() : lexeme)
}
