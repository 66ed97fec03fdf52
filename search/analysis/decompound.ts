import { GERMAN_VOCABULARY, SHORTEST_PART, type Vocabulary } from './vocabulary'

/** Letters that may stand between two parts. */
export const LINKS: readonly string[] = ['', 's', 'n', 'en', 'es', 'e', 'er', 'ns']
/** Endings that may follow the last part. */
const ENDINGS = ['', 'e', 'n', 'en', 's', 'es', 'er', 'ern', 'em', 'in', 'innen']
/** Three letters that are worth a part of their own, at one end of a word only. */
const SHORT_FIRST = ['bau', 'bus', 'rad', 'see', 'tal', 'ton']
const SHORT_LAST = ['amt', 'bau', 'bus', 'gas', 'hof', 'rad', 'rat', 'weg']
const MOST_PARTS = 4

interface Cover {
  readonly parts: readonly string[]
  /** Letters that belong to no part; the fewer, the better the reading. */
  readonly loose: number
}

/**
 * Splits a folded word into known parts. The parts and their linking letters must cover the whole
 * word, otherwise it stays whole and the answer is empty; a known word and a place stay whole too.
 * Among several readings the one with the fewest parts wins, then the one with the fewest loose
 * letters: Energieverbrauch is energie + verbrauch.
 */
export function decompound(word: string, vocabulary: Vocabulary = GERMAN_VOCABULARY): string[] {
  if (word.length < 3 + SHORTEST_PART || isKnown(word, vocabulary)) return []
  return namesPlace(word, vocabulary) ? [] : splitIntoParts(word, vocabulary.parts)
}

/** The best reading of a whole word as two or more of the given parts; empty where there is none. */
export function splitIntoParts(word: string, parts: ReadonlySet<string>): string[] {
  const best = bestCover(word, 0, MOST_PARTS, parts, new Map())
  return best && best.parts.length > 1 ? [...best.parts] : []
}

/** Whether a folded word is a known one, with or without an ending, or a place. */
export function isKnown(word: string, vocabulary: Vocabulary = GERMAN_VOCABULARY): boolean {
  if (vocabulary.places.has(word)) return true
  return ENDINGS.some(
    (ending) => word.endsWith(ending) && vocabulary.parts.has(word.slice(0, word.length - ending.length)),
  )
}

/** "Schweriner" and "Rostocks" are places as well. */
function namesPlace(word: string, vocabulary: Vocabulary): boolean {
  return ['s', 'er', 'ern', 'ers', 'isch', 'ische', 'ischen', 'ischer', 'isches'].some(
    (ending) => word.endsWith(ending) && vocabulary.places.has(word.slice(0, word.length - ending.length)),
  )
}

function bestCover(
  word: string,
  start: number,
  partsLeft: number,
  known: ReadonlySet<string>,
  seen: Map<string, Cover | null>,
): Cover | null {
  if (partsLeft === 0) return null
  const key = `${start}/${partsLeft}`
  const before = seen.get(key)
  if (before !== undefined) return before
  let best: Cover | null = null
  for (let end = start + 3; end <= word.length; end += 1) {
    const part = word.slice(start, end)
    if (!isPart(part, start === 0, end, word.length, known)) continue
    const rest = word.slice(end)
    if (ENDINGS.includes(rest)) best = better(best, { parts: [part], loose: rest.length })
    for (const link of LINKS) {
      if (!rest.startsWith(link)) continue
      const tail = bestCover(word, end + link.length, partsLeft - 1, known, seen)
      if (tail) best = better(best, { parts: [part, ...tail.parts], loose: tail.loose + link.length })
    }
  }
  seen.set(key, best)
  return best
}

function isPart(
  part: string,
  isFirst: boolean,
  end: number,
  length: number,
  known: ReadonlySet<string>,
): boolean {
  if (part.length >= SHORTEST_PART) return known.has(part)
  if (isFirst) return SHORT_FIRST.includes(part)
  return end >= length - 2 && SHORT_LAST.includes(part)
}

function better(current: Cover | null, candidate: Cover): Cover {
  if (!current) return candidate
  if (candidate.parts.length !== current.parts.length) {
    return candidate.parts.length < current.parts.length ? candidate : current
  }
  return candidate.loose < current.loose ? candidate : current
}
