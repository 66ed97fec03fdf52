import { readWords } from '../query/read-words'
import type { KnownWord } from './vocabulary.server'

/** What was typed with its mistyped words replaced by what was probably meant; null where none is. */
export function correctText(
  typed: string,
  corrections: ReadonlyMap<string, readonly KnownWord[]>,
): string | null {
  let corrected = ''
  let at = 0
  for (const { folded, start, end } of readWords(typed)) {
    const best = corrections.get(folded)?.[0]
    if (!best) continue
    corrected += typed.slice(at, start) + best.spelling
    at = end
  }
  return at === 0 ? null : corrected + typed.slice(at)
}
