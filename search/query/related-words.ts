import { NEIGHBOUR_SHARE, type Neighbour, SAME_SHARE } from '../../app/domain/matching/text-relevance'
import { analyseGerman } from '../analysis/german'
import { NEAR_WORDS } from '../analysis/words/near-words'
import { nearest, piecesOf } from './edit-distance'
import { foldWord } from './read-words'

/** By lexeme: its neighbours, each with what it is worth of the word itself. A lexeme may stand in several groups. */
const NEIGHBOURS: ReadonlyMap<string, ReadonlyMap<string, number>> = readGroups(NEAR_WORDS)

const NONE: readonly Neighbour[] = []
const LISTS: ReadonlyMap<string, readonly Neighbour[]> = new Map(
  [...NEIGHBOURS].map(([lexeme, others]) => [
    lexeme,
    [...others].map(([other, share]) => ({ lexeme: other, share })),
  ]),
)

/**
 * Lexemes of neighbouring things, for a German lexeme. Unlike the synonyms of the analyser they only widen searches,
 * and count less: other words for the same nearly as much as what was typed, neighbouring things half.
 */
export function relatedTo(lexeme: string): readonly Neighbour[] {
  return LISTS.get(lexeme) ?? NONE
}

/** By folded word: how it is written. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  NEAR_WORDS.split(/\s+/).flatMap((word) => (/^\p{L}{5,}$/u.test(word) ? [[foldWord(word), word]] : [])),
)
const SPELLED = [...SPELLINGS.keys()]

/** The word of the lists that a mistyped one is nearest to; null where none is near. */
export function nearWordLike(folded: string): string | null {
  const [head = '', end = '', middle] = piecesOf(folded).map((piece) => piece.replaceAll('%', ''))
  const candidates = SPELLED.filter(
    (word) =>
      Math.abs(word.length - folded.length) <= 2 &&
      (word.startsWith(head) || word.endsWith(end) || (middle !== undefined && word.includes(middle))),
  )
  const [best] = nearest(
    folded,
    candidates.map((term) => ({ term, documents: 0 })),
  )
  return best ? (SPELLINGS.get(best.term) ?? null) : null
}

/** One group a line; one that begins with `=` holds other words for the same. */
function readGroups(text: string): Map<string, Map<string, number>> {
  const neighbours = new Map<string, Map<string, number>>()
  for (const line of text.trim().split('\n')) {
    const share = line.startsWith('=') ? SAME_SHARE : NEIGHBOUR_SHARE
    const words = line.replace('=', '').trim().split(' ')
    const lexemes = words.flatMap((word) => analyseGerman(word.replace('-', ' ')).slice(0, 1))
    for (const lexeme of lexemes) {
      const others = neighbours.get(lexeme) ?? new Map<string, number>()
      neighbours.set(lexeme, others)
      for (const other of lexemes)
        if (other !== lexeme) others.set(other, Math.max(share, others.get(other) ?? 0))
    }
  }
  return neighbours
}
