import { foldText } from '../../participation/fold'

const SHORTEST = 3
const LONGEST = 5
/** A contribution has at most 4,000 characters; what is longer is no text of a person. */
const MOST_WORDS = 800

/** The groups of three to five letters of each word of a text, its beginning and end marked by a space. */
export function letterGroups(text: string): Map<string, Set<string>> {
  const words = [...new Set(foldText(text).split(' ').filter(Boolean))].slice(0, MOST_WORDS)
  return new Map(words.map((word) => [word, groupsOf(` ${word.slice(0, 60)} `)]))
}

function groupsOf(word: string): Set<string> {
  const groups = new Set<string>()
  for (let length = SHORTEST; length <= LONGEST; length += 1)
    for (let at = 0; at + length <= word.length; at += 1) groups.add(word.slice(at, at + length))
  return groups
}

/** All groups of a text, each once. */
export function allGroups(words: ReadonlyMap<string, ReadonlySet<string>>): Set<string> {
  return new Set([...words.values()].flatMap((groups) => [...groups]))
}
