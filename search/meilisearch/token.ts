import { createHash } from 'node:crypto'

const LONGEST = 120

/**
 * A lexeme as one word that no tokenizer cuts, folds or guesses the language of: letters and digits of ASCII. The
 * words have been analysed already, and Meilisearch only has to compare them.
 */
export function tokenOf(term: string): string {
  const isEnglish = term.startsWith('e:')
  return encode(isEnglish ? term.slice(2) : term, isEnglish ? 'e' : 'g')
}

/** An unstemmed word, for phrases and beginnings; apart from lexemes by its first letter. */
export const wordToken = (word: string): string => encode(word, 'w')

function encode(word: string, sort: string): string {
  // `q` says that letters follow as they are, `x` that they are written as numbers, so that no two words meet.
  if (/^[a-z0-9]+$/.test(word) && word.length <= LONGEST) return `${sort}q${word}`
  const hex = Buffer.from(word, 'utf8').toString('hex')
  if (hex.length <= LONGEST) return `${sort}x${hex}`
  return `${sort}h${createHash('sha256').update(word).digest('hex')}`
}
