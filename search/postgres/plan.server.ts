import { analyseQuery, type TextLanguage } from '../analysis/analyse'
import { ENGLISH_STOP_WORDS, GERMAN_STOP_WORDS } from '../analysis/stop-words'
import type { Wanted } from '../query/mark'
import { parseQuery } from '../query/parse-query'
import { readWords, type Word } from '../query/read-words'
import { correctText } from './correct-text'
import { quote, termOf } from './vectors'
import {
  completionsOf,
  correctionsOf,
  type Frequencies,
  type KnownWord,
  readFrequencies,
} from './vocabulary.server'
import { type WeighedLexeme, weighLexemes } from './weigh-lexemes'

/** Of a long text so many words are looked at. */
const MOST_WORDS = 80
/** A shorter beginning is that of half the language. */
const SHORTEST_BEGINNING = 3

/** What is asked of the table. */
export type Plan = {
  /** a tsquery: an entry must have one of these; null: nothing is asked, '' : there can be none */
  any: string | null
  /** tsqueries on the words, all of which must hold */
  phrases: string[]
  /** a tsquery of what must not occur; null for nothing */
  none: string | null
  /** the same three as lists of lexemes and words, for an engine that has no tsquery */
  lists: { any: string[] | null; phrases: string[][]; none: string[] }
  /** what a hit is ranked by */
  lexemes: WeighedLexeme[]
  wanted: Wanted
  correction: string | null
}

/** Reads what was typed, and what the vocabulary knows of it: one statement, two or three more for rare words. */
export async function planSearch(typed: string, locale: TextLanguage): Promise<Plan> {
  const query = parseQuery(typed)
  const words = readWords(query.text).slice(0, MOST_WORDS)
  const end = words.at(-1)?.end ?? 0
  const lexemes = readLexemes(query.text.slice(0, end), words, locale)
  const folded = [...new Set(words.map((word) => word.folded))]
  const known = await readFrequencies(lexemes, folded)
  const unknown = folded.filter((word) => !isStopWord(word) && !isKnown(word, known))
  const completions = await complete(query.last, unknown)
  const mistyped = completions.length > 0 ? unknown.filter((word) => word !== query.last) : unknown
  const corrections = await correctionsOf(mistyped)
  const guessed = [...completions, ...[...corrections.values()].flat()]
  const guesses = guessed.flatMap(({ spelling }) => firstLexemes(spelling))
  const frequencies = guesses.length > 0 ? merge(known, await readFrequencies(guesses, [])) : known
  const weighed = weighLexemes(lexemes, guesses, locale, frequencies)
  const any = anyOf(weighed, lexemes, query.phrases)
  return {
    any: any === null ? null : any.map(quote).join(' | '),
    phrases: query.phrases.map((phrase) => phrase.map(quote).join(' <-> ')),
    none: noneOf(query.excluded),
    lists: { any, phrases: query.phrases, none: query.excluded.flatMap(firstLexemes) },
    lexemes: weighed,
    wanted: {
      lexemes: { de: german([...lexemes, ...guesses]), en: english([...lexemes, ...guesses]) },
      words: new Set([...query.phrases.flat(), ...guessed.map(({ term }) => term)]),
      beginning: completions.length > 0 ? query.last : '',
    },
    correction: correctText(typed, corrections),
  }
}

/** The lexemes in both languages; none where all words are stop words of one of them. */
function readLexemes(text: string, words: readonly Word[], locale: TextLanguage): string[] {
  if (words.every(({ folded }) => isStopWord(folded))) return []
  const stopWords = locale === 'de' ? GERMAN_STOP_WORDS : ENGLISH_STOP_WORDS
  const telling = words.filter(({ folded }) => !stopWords.has(folded)).map(({ folded }) => folded)
  return [...lexemesOf(text, locale), ...lexemesOf(telling.join(' '), locale === 'de' ? 'en' : 'de')]
}

const lexemesOf = (text: string, language: TextLanguage) =>
  analyseQuery(text, language).map((lexeme) => termOf(lexeme, language))

const isStopWord = (word: string) => GERMAN_STOP_WORDS.has(word) || ENGLISH_STOP_WORDS.has(word)

/** The word itself in both languages, without what a compound contains. */
function firstLexemes(word: string): string[] {
  return (['de', 'en'] as const).flatMap((language) => lexemesOf(word, language).slice(0, 1))
}

function isKnown(word: string, { lexemes, words }: Frequencies): boolean {
  if (words.has(word)) return true
  return [...lexemesOf(word, 'de'), ...lexemesOf(word, 'en')].some((lexeme) => lexemes.has(lexeme))
}

function complete(last: string, unknown: readonly string[]): Promise<KnownWord[]> {
  const isAsked = last.length >= SHORTEST_BEGINNING && unknown.includes(last)
  return isAsked ? completionsOf(last) : Promise.resolve([])
}

/**
 * A phrase finds by itself; lexemes then only rank. Without either everything is meant, unless words were typed
 * that nobody wrote.
 */
function anyOf(
  weighed: readonly WeighedLexeme[],
  lexemes: readonly string[],
  phrases: readonly unknown[],
): string[] | null {
  if (phrases.length > 0) return null
  const selective = weighed.filter(({ isSelective }) => isSelective)
  if (selective.length > 0) return selective.map(({ term }) => term)
  return lexemes.length > 0 ? [] : null
}

/** What `-word` takes away is what `word` finds: all forms of it, and compounds with it. */
function noneOf(excluded: readonly string[]): string | null {
  const words = excluded.flatMap((text) => {
    const terms = firstLexemes(text)
    return terms.length > 0 ? [`(${terms.map(quote).join(' | ')})`] : []
  })
  return words.length > 0 ? words.join(' | ') : null
}

function merge(a: Frequencies, b: Frequencies): Frequencies {
  return { ...a, lexemes: new Map([...a.lexemes, ...b.lexemes]) }
}

const german = (terms: readonly string[]) => new Set(terms.filter((term) => !term.startsWith('e:')))
const english = (terms: readonly string[]) =>
  new Set(terms.flatMap((term) => (term.startsWith('e:') ? [term.slice(2)] : [])))
