import { SAME_SHARE, type TextQuery } from '../../app/domain/matching/text-relevance'
import { analyseQuery, type TextLanguage } from '../analysis/analyse'
import { ENGLISH_STOP_WORDS, GERMAN_STOP_WORDS } from '../analysis/stop-words'
import { isStopWord } from '../query/asks-nothing'
import { tellingOf } from '../query/frame-words'
import { joinedWords } from '../query/joined-words'
import type { Wanted } from '../query/mark'
import { parseQuery } from '../query/parse-query'
import { beginningsOf, readWords, type Word } from '../query/read-words'
import { nearWordLike, relatedTo, widelyRelatedTo } from '../query/related-words'
import { correctText } from './correct-text'
import { readLongText } from './long-text.server'
import { quote, termOf } from './vectors'
import {
  completionsOf,
  correctionsOf,
  type Frequencies,
  type KnownWord,
  partsOf,
  readFrequencies,
} from './vocabulary.server'
import {
  MOST_CANDIDATES,
  type Origin,
  type QueryLexeme,
  type WeighedLexeme,
  weighLexemes,
  weighText,
} from './weigh-lexemes'

/** Of a long text so many words are looked at. */
const MOST_WORDS = 400
/** Of a long text so many words that nobody wrote are guessed at. */
const MOST_GUESSED = 40
/** From so many words on a text is no question but something that was written: no hit can hold all of it. */
const LONG_FROM = 16
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
  /** what the best hits of a long text are compared with; null for the few words that people type */
  longText: TextQuery | null
  /** more entries may match than are ranked */
  isMany: boolean
  wanted: Wanted
  /** of the index when this was read */
  version: string
  correction: string | null
}

/** Reads what was typed, and what the vocabulary knows of it: one statement, some more for words that nobody wrote. */
export async function planSearch(typed: string, locale: TextLanguage): Promise<Plan> {
  const query = parseQuery(typed)
  const words = readWords(query.text).slice(0, MOST_WORDS)
  const lexemes = readLexemes(query.text.slice(0, words.at(-1)?.end ?? 0), words, locale)
  const originOf = readOrigins(query.text, words, locale)
  const isLong = words.length >= LONG_FROM
  const joined = isLong ? [] : joinedWords(words.map((word) => word.folded)).flatMap(joinedAs)
  const typedOnes = lexemes.map((term): QueryLexeme => ({ term, concept: term, origin: originOf(term) }))
  const telling = typedOnes.filter(({ origin }) => origin !== 'frame')
  const own = [
    ...typedOnes,
    ...joined,
    ...telling.flatMap(({ term }) => standIns(term, term, isLong ? relatedTo : widelyRelatedTo)),
  ]
  const folded = [...new Set(words.map((word) => word.folded))]
  const known = await readFrequencies(own.map(termOnly), folded)
  const unknown = folded
    .filter(
      (word) =>
        !isStopWord(word) && !(isAsked(words) && tellingOf(word) === 'frame') && !isKnown(word, known),
    )
    .slice(0, MOST_GUESSED)
  const guesses = await guess(unknown, query.last)
  const asked = isLong ? await readLongText(query.text, own, locale, known) : own
  const more = [...guesses.lexemes, ...asked.filter(({ origin }) => origin === 'heard')]
  const frequencies = more.length > 0 ? merge(known, await readFrequencies(more.map(termOnly), [])) : known
  const weighed = weighLexemes([...asked, ...guesses.lexemes], locale, frequencies, isLong ? 'long' : 'few')
  const heard = new Set(asked.flatMap(({ origin, term }) => (origin === 'heard' ? [term] : [])))
  const shown = weighed.map(termOnly).filter((term) => !heard.has(term))
  const any = anyOf(weighed, lexemes, query.phrases)
  return {
    any: any === null ? null : any.map(quote).join(' | '),
    phrases: query.phrases.map((phrase) => phrase.map(quote).join(' <-> ')),
    none: noneOf(query.excluded),
    lists: { any, phrases: query.phrases, none: query.excluded.flatMap(firstLexemes) },
    lexemes: weighed,
    longText: isLong ? weighText([...asked, ...guesses.lexemes], locale, frequencies) : null,
    isMany: query.phrases.length > 0 || mayMatch(weighed) > MOST_CANDIDATES,
    wanted: {
      lexemes: { de: german(shown), en: english(shown) },
      words: new Set([...query.phrases.flat(), ...guesses.words]),
      beginnings: guesses.isBeginning ? beginningsOf(query.last) : [],
    },
    correction: correctText(typed, guesses.corrections),
    version: known.version,
  }
}

type Guesses = {
  lexemes: QueryLexeme[]
  words: string[]
  corrections: ReadonlyMap<string, readonly KnownWord[]>
  isBeginning: boolean
}

/** What words stand for that nobody wrote: begun ones, compounds of known words, mistyped ones. */
async function guess(unknown: readonly string[], last: string): Promise<Guesses> {
  if (unknown.length === 0) return { lexemes: [], words: [], corrections: new Map(), isBeginning: false }
  const completions = await complete(last, unknown)
  const whole = completions.length > 0 ? unknown.filter((word) => word !== last) : unknown
  const parts = await partsOf(whole)
  const mistyped = whole.filter((word) => !parts.has(word))
  const corrections = await correctionsOf(mistyped)
  return {
    lexemes: [
      ...[...parts.values()].flat().flatMap((part) => firstLexemes(part).map(typedAs)),
      ...[...corrections].flatMap(([word, found]) => found.flatMap((one) => correctedAs(one, word))),
      ...mistyped.filter((word) => !corrections.has(word)).flatMap(likeNearWord),
      ...completions.flatMap((one) => completedAs(one, last)),
      ...completions
        .slice(0, 1)
        .flatMap(({ spelling }) => firstLexemes(spelling).flatMap((term) => standIns(term))),
    ],
    words: [...completions, ...[...corrections.values()].flat()].map(({ term }) => term),
    corrections,
    isBeginning: completions.length > 0,
  }
}

/** A shorter query is one of words, not a sentence. */
const SHORTEST_SENTENCE = 5
/** Whoever uses one of these asks somebody. */
const SPEAKING: ReadonlySet<string> = new Set([
  'ich',
  'wir',
  'wer',
  'gibt',
  'man',
  'uns',
  'mir',
  'unser',
  'unsere',
  'i',
  'we',
  'who',
])

/**
 * How much the lexemes of a query tell. Of a German sentence the nouns, which are written with a capital letter, say
 * what it is about; that cannot be told in a few words, or where all or none are written so. Words that only dress up a
 * question tell next to nothing, as long as there are others.
 */
function readOrigins(text: string, words: readonly Word[], locale: TextLanguage): (term: string) => Origin {
  const isLong = words.length >= SHORTEST_SENTENCE
  const nouns = words.filter(({ start }) => /^\p{Lu}/u.test(text.slice(start)))
  const isSentence = isLong && nouns.length > 0 && nouns.length < words.length
  const isFrame = ({ folded }: Word) => isAsked(words) && tellingOf(folded) === 'frame'
  const telling = words.filter((word) => !isStopWord(word.folded) && !isFrame(word))
  const main = telling.filter(({ folded }) => !isLong || tellingOf(folded) === 'all')
  const subjects =
    locale === 'de' && isSentence ? readTerms(nouns.filter((noun) => main.includes(noun))) : null
  const [allTerms, mainTerms] = [readTerms(telling), readTerms(main)]
  return (term) => {
    if (telling.length > 0 && !allTerms.has(term)) return 'frame'
    if (main.length > 0 && !mainTerms.has(term)) return 'beside'
    return subjects && subjects.size > 0 && !subjects.has(term) && !term.startsWith('e:') ? 'beside' : 'typed'
  }
  function readTerms(some: readonly Word[]): ReadonlySet<string> {
    const own = some.map(({ start, end }) => text.slice(start, end)).join(' ')
    return new Set([...lexemesOf(own, 'de'), ...lexemesOf(own, 'en')])
  }
}

/** Whether somebody speaks, and does not only name things. */
function isAsked(words: readonly Word[]): boolean {
  return words.length >= SHORTEST_SENTENCE || words.some(({ folded }) => SPEAKING.has(folded))
}

function completedAs({ spelling }: KnownWord, concept: string): QueryLexeme[] {
  return firstLexemes(spelling).map((term) => ({ term, concept, origin: 'completed' }))
}

const joinedAs = (word: string): QueryLexeme[] => lexemesOf(word, 'de').slice(0, 1).map(typedAs)
const typedAs = (term: string): QueryLexeme => ({ term, concept: term, origin: 'typed' })

/** Other words for the same and words for neighbouring things. */
function standIns(term: string, concept = term, related = widelyRelatedTo): QueryLexeme[] {
  return related(term).map(({ lexeme, share }) => ({
    ...{ term: lexeme, concept, of: term },
    origin: share === SAME_SHARE ? 'same' : 'related',
  }))
}

/** The whole of what was meant stands for the word that was typed; the parts of a compound and neighbours with it. */
function correctedAs({ spelling }: Pick<KnownWord, 'spelling'>, word: string): QueryLexeme[] {
  const german = lexemesOf(spelling, 'de').map(
    (term): QueryLexeme => ({ term, concept: `${word} ${term}`, origin: 'corrected' }),
  )
  const english = lexemesOf(spelling, 'en').map(
    (term): QueryLexeme => ({ term, concept: word, origin: 'corrected' }),
  )
  return [...german, ...english, ...german.flatMap(({ term, concept }) => standIns(term, concept))]
}

/** What nobody wrote may be a mistyped word of the lists, of which something else was written. */
function likeNearWord(word: string): QueryLexeme[] {
  const spelling = nearWordLike(word)
  return spelling === null ? [] : correctedAs({ spelling }, word)
}

const termOnly = ({ term }: { term: string }) => term

/** The lexemes in both languages; none where all words are stop words of one of them. */
function readLexemes(text: string, words: readonly Word[], locale: TextLanguage): string[] {
  if (words.every(({ folded }) => isStopWord(folded))) return []
  const stopWords = locale === 'de' ? GERMAN_STOP_WORDS : ENGLISH_STOP_WORDS
  const telling = words.filter(({ folded }) => !stopWords.has(folded)).map(({ folded }) => folded)
  return [...lexemesOf(text, locale), ...lexemesOf(telling.join(' '), locale === 'de' ? 'en' : 'de')]
}

const lexemesOf = (text: string, language: TextLanguage) =>
  analyseQuery(text, language).map((lexeme) => termOf(lexeme, language))

/** The word itself in both languages, without what a compound contains. */
function firstLexemes(word: string): string[] {
  return (['de', 'en'] as const).flatMap((language) => lexemesOf(word, language).slice(0, 1))
}

function isKnown(word: string, { lexemes, words }: Frequencies): boolean {
  if (words.has(word)) return true
  const own = [...lexemesOf(word, 'de'), ...lexemesOf(word, 'en')]
  // A word that nobody wrote is no mistake where others wrote the same in other words.
  return own.some(
    (term) => lexemes.has(term) || widelyRelatedTo(term).some(({ lexeme }) => lexemes.has(lexeme)),
  )
}

function complete(last: string, unknown: readonly string[]): Promise<KnownWord[]> {
  const isAsked = last.length >= SHORTEST_BEGINNING && unknown.includes(last)
  return isAsked ? completionsOf(last) : Promise.resolve([])
}

/** No fewer entries than have one of the selective lexemes. */
function mayMatch(weighed: readonly WeighedLexeme[]): number {
  return weighed.reduce((sum, { isSelective, documents }) => sum + (isSelective ? documents : 0), 0)
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
  if (selective.length > 0) return selective.map(termOnly)
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
