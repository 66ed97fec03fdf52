import { LINKS } from '../analysis/decompound'
import { GERMAN_STOP_WORDS } from '../analysis/stop-words'

const SHORTEST = 3

/**
 * The words that neighbouring ones may be parts of: who types "Fahrrad Bügel" may look for what others write
 * "Fahrradbügel". Whether anybody does says the index.
 * @param words folded, in the order in which they were typed
 */
export function joinedWords(words: readonly string[]): string[] {
  const canJoin = (word = '') => word.length >= SHORTEST && !/\d/.test(word) && !GERMAN_STOP_WORDS.has(word)
  return words.flatMap((word, index) => {
    const next = words[index + 1] ?? ''
    return canJoin(word) && canJoin(next) ? LINKS.map((link) => word + link + next) : []
  })
}
