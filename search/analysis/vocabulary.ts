import { foldCase, removeDiacritics } from './fold'
import { ADMINISTRATION } from './words/administration'
import { EVERYDAY } from './words/everyday'
import { GENERAL, MORE_VERBS } from './words/general'
import { PART_FORMS, PART_WORDS } from './words/parts'
import { PLACE_NAMES } from './words/place-names'
import { COMBINING_FORMS, REGION, VERBS } from './words/region'
import { TECHNOLOGY } from './words/technology'

/** Words shorter than this are never a part of a compound. */
export const SHORTEST_PART = 4

/** The known words in two spellings: with umlauts to judge "ae", folded to split compounds. */
export interface Vocabulary {
  readonly words: ReadonlySet<string>
  readonly spelledParts: ReadonlySet<string>
  readonly parts: ReadonlySet<string>
  readonly verbs: ReadonlySet<string>
  readonly places: ReadonlySet<string>
}

function readWords(list: string): string[] {
  return foldCase(list)
    .split(/\s+/)
    .filter((word) => word !== '')
}

/** Builds a vocabulary from lists of words separated by white space. */
function buildVocabulary(lists: {
  words: string
  verbs: string
  combiningForms: string
  places: string
}): Vocabulary {
  const words = [...readWords(lists.words), ...readWords(lists.verbs)]
  const places = readWords(lists.places)
  const partWords = [...words, ...readWords(lists.combiningForms)].filter(
    (word) => word.length >= SHORTEST_PART,
  )
  return {
    words: new Set([...words, ...places]),
    spelledParts: new Set(partWords),
    parts: new Set(partWords.map(removeDiacritics)),
    verbs: new Set(readWords(lists.verbs).map(removeDiacritics)),
    places: new Set(places.map(removeDiacritics)),
  }
}

/** The project's own words: some 5,500 of administration, technology, daily life and the general language. */
export const GERMAN_VOCABULARY: Vocabulary = buildVocabulary({
  words: `${ADMINISTRATION} ${TECHNOLOGY} ${REGION} ${EVERYDAY} ${GENERAL} ${PART_WORDS}`,
  verbs: `${VERBS} ${MORE_VERBS}`,
  combiningForms: `${COMBINING_FORMS} ${PART_FORMS}`,
  places: PLACE_NAMES,
})
