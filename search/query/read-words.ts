import { removeDiacritics } from '../analysis/fold'
import { rememberedWords } from '../analysis/remembered-words'
import { LONGEST_TOKEN, tokenise } from '../analysis/tokenise'
import { restoreUmlauts } from '../analysis/umlaut-variants'

/** A word of a text: how it is compared, and where it stands in the text as it was written. */
export type Word = { folded: string; start: number; end: number }

const LETTER = '[\\p{L}\\p{M}\\p{N}\\u00AD\\u200B-\\u200D\\uFEFF]'
/** As the analyser sees words: "Bürger:innen" is one, and an apostrophe between letters does not cut. */
const WORD = new RegExp(`${LETTER}+(?:(?:[:*_](?=in(?:nen)?(?!\\p{L}))|['’](?=\\p{L}))${LETTER}+)*`, 'gu')

/** The words of a text in order, unstemmed, with their places in the original. */
export function readWords(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(WORD)) {
    const folded = foldWord(match[0])
    if (folded !== '') words.push({ folded, start: match.index, end: match.index + match[0].length })
  }
  return words
}

/** One word in the form in which unstemmed words are compared; '' where nothing is left of it. */
export const foldWord: (word: string) => string = rememberedWords((word) => {
  const token = tokenise(word).join('').slice(0, LONGEST_TOKEN)
  return removeDiacritics(restoreUmlauts(token))
})

/** A beginning as it may be meant: "bruecken" is not known before it is a whole word, so it is tried both ways. */
export function beginningsOf(folded: string): string[] {
  return [...new Set([folded, folded.replace(/([aou])e/g, '$1')])]
}
