import { fold } from './fold'
import { ENGLISH_STOP_WORDS } from './stop-words'
import { tokenise } from './tokenise'

/** The lexemes of an English text, in order and with repetitions: folded, stop words out, stemmed. */
export function analyseEnglish(text: string): string[] {
  return tokenise(text)
    .map(fold)
    .filter((word) => word.length > 1 && !ENGLISH_STOP_WORDS.has(word))
    .map(stemEnglish)
}

/** A very light stemmer of our own: plural, -ing, -ed, -ly, -ation. Takes a folded word. */
export function stemEnglish(word: string): string {
  return normaliseEnd(cutDerivation(cutPlural(word)))
}

function cutPlural(word: string): string {
  if (word.length < 4 || /(ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(sses|shes|ches|xes|zes)$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function cutDerivation(word: string): string {
  for (const ending of [
    'ations',
    'ation',
    'ators',
    'ator',
    'ating',
    'ated',
    'ate',
    'ments',
    'ment',
    'ingly',
    'ing',
    'edly',
    'ed',
    'ly',
    'ion',
  ]) {
    const rest = word.slice(0, word.length - ending.length)
    if (word.endsWith(ending) && rest.length >= (ending === 'ion' ? 5 : 4) && /[aeiouy]/.test(rest))
      return undouble(rest)
  }
  return word
}

function undouble(word: string): string {
  return /([bdfgmnprt])\1$/.test(word) ? word.slice(0, -1) : word
}

function normaliseEnd(word: string): string {
  if (word.length > 4 && word.endsWith('e')) return word.slice(0, -1)
  return word.length > 3 && /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word
}
