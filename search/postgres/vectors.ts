import { analyse, type TextLanguage } from '../analysis/analyse'
import { readWords } from '../query/read-words'

/** Letters of tsvector weights by field; how much each is worth stands in rank.ts. */
export type Weight = 'A' | 'B' | 'C' | 'D'
export type WeighedText = { text: string; language: TextLanguage; weight: Weight }

/** More occurrences of a lexeme in one field say nothing new. */
const MOST_OCCURRENCES = 8
/** Positions end here in PostgreSQL; later words are kept without their order. */
const LAST_POSITION = 16_383
/** Between two fields, so that no phrase reaches from one into the next. */
const GAP = 10

/** The lexeme as the table keeps it: English ones apart from German ones. */
export function termOf(lexeme: string, language: TextLanguage): string {
  return language === 'en' ? `e:${lexeme}` : lexeme
}

/** Texts as a tsvector: each lexeme with the weight of the fields it stands in. */
export function lexemeVector(texts: readonly WeighedText[]): string {
  const places = new Map<string, string[]>()
  for (const { text, language, weight } of texts) {
    const counts = new Map<string, number>()
    for (const lexeme of analyse(text, language)) {
      const term = termOf(lexeme, language)
      const count = (counts.get(term) ?? 0) + 1
      counts.set(term, count)
      if (count > MOST_OCCURRENCES) continue
      const before = places.get(term) ?? []
      if (before.length === 0) places.set(term, before)
      // The position only has to be another one: the order of lexemes is never asked for.
      before.push(`${before.length + 1}${weight}`)
    }
  }
  return [...places].map(([term, positions]) => `${quote(term)}:${positions.join(',')}`).join(' ')
}

/** Lexemes without weights. */
export function plainLexemeVector(texts: readonly Omit<WeighedText, 'weight'>[]): string {
  const terms = texts.flatMap(({ text, language }) =>
    analyse(text, language).map((lexeme) => termOf(lexeme, language)),
  )
  return [...new Set(terms)].map(quote).join(' ')
}

/** The words of texts, unstemmed and in order. */
export function wordVector(texts: readonly string[]): string {
  const places = new Map<string, number[]>()
  let position = 0
  for (const text of texts) {
    for (const { folded } of readWords(text)) {
      position += 1
      const before = places.get(folded) ?? []
      if (before.length === 0) places.set(folded, before)
      before.push(Math.min(position, LAST_POSITION))
    }
    position += GAP
  }
  return [...places].map(([word, positions]) => `${quote(word)}:${positions.join(',')}`).join(' ')
}

/** A lexeme in the notation of tsvector and tsquery, whatever it holds. */
export function quote(lexeme: string): string {
  return `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
