import { SHORTEST_PART } from '../analysis/vocabulary'

/** A word of more letters is a slip of the keyboard or no word. */
const LONGEST = 45

/** Everything that could be a part of a word, to be looked up at once. */
export function substringsOf(word: string): string[] {
  if (word.length > LONGEST) return []
  const found = new Set<string>()
  for (let start = 0; start + SHORTEST_PART <= word.length; start += 1)
    for (let end = start + SHORTEST_PART; end <= word.length; end += 1) found.add(word.slice(start, end))
  found.delete(word)
  return [...found]
}
