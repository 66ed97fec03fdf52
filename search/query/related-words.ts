import { NEIGHBOUR_SHARE, type Neighbour, SAME_SHARE } from '../../app/domain/matching/text-relevance'
import { analyseEnglish } from '../analysis/english'
import { analyseGerman } from '../analysis/german'
import { NEAR_WORDS } from '../analysis/words/near-words'
import { TRANSLATIONS } from '../analysis/words/translations'
import { termOf } from '../postgres/vectors'
import { nearest, piecesOf } from './edit-distance'
import { foldWord } from './read-words'

/** By lexeme: its neighbours, each with what it is worth of the word itself. A lexeme may stand in several groups. */
const NEIGHBOURS: ReadonlyMap<string, ReadonlyMap<string, number>> = readGroups(NEAR_WORDS)

const NONE: readonly Neighbour[] = []
const LISTS = listsOf(NEIGHBOURS)
const WIDE_LISTS = listsOf(withTranslations(inherit(NEIGHBOURS), TRANSLATIONS))

function listsOf(
  neighbours: ReadonlyMap<string, ReadonlyMap<string, number>>,
): ReadonlyMap<string, readonly Neighbour[]> {
  return new Map(
    [...neighbours].map(([lexeme, others]) => [
      lexeme,
      [...others].map(([other, share]) => ({ lexeme: other, share })),
    ]),
  )
}

/**
 * Lexemes of neighbouring things, for a German lexeme. Unlike the synonyms of the analyser they only widen searches,
 * and count less: other words for the same nearly as much as what was typed, neighbouring things half.
 */
export function relatedTo(lexeme: string): readonly Neighbour[] {
  return LISTS.get(lexeme) ?? NONE
}

/** The same for the few words of a search, which say less: with what lies near other words for the same. */
export function widelyRelatedTo(lexeme: string): readonly Neighbour[] {
  return WIDE_LISTS.get(lexeme) ?? NONE
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
    const lexemes = lexemesOf(line.replace('=', '').trim())
    for (const lexeme of lexemes) {
      const others = neighbours.get(lexeme) ?? new Map<string, number>()
      neighbours.set(lexeme, others)
      for (const other of lexemes)
        if (other !== lexeme) others.set(other, Math.max(share, others.get(other) ?? 0))
    }
  }
  return neighbours
}

/** Each word as a whole; a hyphen joins a phrase. */
function lexemesOf(words: string): string[] {
  return words.split(' ').flatMap((word) => analyseGerman(word.replace('-', ' ')).slice(0, 1))
}

/** One meaning a line, German words before `>` and English ones behind it: each stands for those of the other language. */
function withTranslations(
  neighbours: ReadonlyMap<string, ReadonlyMap<string, number>>,
  text: string,
): Map<string, Map<string, number>> {
  const all = new Map([...neighbours].map(([lexeme, others]) => [lexeme, new Map(others)]))
  const add = (lexeme: string, other: string) =>
    all.set(lexeme, (all.get(lexeme) ?? new Map<string, number>()).set(other, SAME_SHARE))
  for (const line of text.trim().split('\n')) {
    const [german = '', english = ''] = line.split(' > ')
    for (const one of lexemesOf(german))
      for (const word of english.split(' '))
        for (const other of analyseEnglish(word).map((lexeme) => termOf(lexeme, 'en'))) {
          add(one, other)
          add(other, one)
        }
  }
  return all
}

/** What lies near another word for the same lies near the word itself, behind what is named for it. */
function inherit(
  neighbours: ReadonlyMap<string, ReadonlyMap<string, number>>,
): Map<string, Map<string, number>> {
  return new Map(
    [...neighbours].map(([lexeme, own]) => {
      const all = new Map(own)
      for (const [same, share] of own) {
        if (share !== SAME_SHARE) continue
        for (const [near, nearShare] of neighbours.get(same) ?? [])
          if (near !== lexeme && nearShare !== SAME_SHARE && !all.has(near)) all.set(near, NEIGHBOUR_SHARE)
      }
      return [lexeme, all]
    }),
  )
}
