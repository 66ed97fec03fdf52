import { analyse, type TextLanguage } from '../analysis/analyse'
import { hearNearest } from './nearest-texts.server'
import { termOf } from './vectors'
import type { Frequencies } from './vocabulary.server'
import { type QueryLexeme, weighText } from './weigh-lexemes'

/**
 * The lexemes of a long text, each with how often it was typed, and those of the things nearest to it, each with a
 * fraction of a time.
 */
export async function readLongText(
  text: string,
  typed: readonly QueryLexeme[],
  locale: TextLanguage,
  known: Frequencies,
): Promise<QueryLexeme[]> {
  const counts = countLexemes(text, locale)
  const asked = typed.map((one): QueryLexeme => ({ ...one, times: counts.get(one.concept) ?? 1 }))
  const length = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const heard = new Map<string, number>()
  for (const { term, times } of await hearNearest(weighText(asked, locale, known), length))
    heard.set(term, times)
  const own = new Set(asked.flatMap(({ term, origin }) => (origin === 'related' ? [] : [term])))
  return [
    ...asked.map((one) =>
      own.has(one.concept) ? { ...one, times: (one.times ?? 1) + (heard.get(one.concept) ?? 0) } : one,
    ),
    ...[...heard]
      .filter(([term]) => !own.has(term))
      .map(([term, times]): QueryLexeme => ({ term, concept: term, origin: 'heard', times })),
  ]
}

/** How often a text has each lexeme. */
function countLexemes(text: string, language: TextLanguage): Map<string, number> {
  const counts = new Map<string, number>()
  for (const lexeme of analyse(text, language)) {
    const term = termOf(lexeme, language)
    counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}
