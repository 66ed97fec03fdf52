import { countedRelevance, type TextQuery } from '../../app/domain/matching/text-relevance'
import { db } from '../../app/platform/database/client.server'
import type { Key } from '../engine'
import { averageLengthOf, countEntries } from './counted-entries.server'
import { quote } from './vectors'

/** So many of a text's most telling lexemes look for what is near. */
const MOST_TELLING = 12
const MOST_PER_LEXEME = 200
/** So many of those found are compared whole, and so many are listened to. */
const MOST_COMPARED = 20
const MOST_HEARD = 2
/** So many lexemes of theirs are taken over. */
const MOST_ADDED = 40
/** How much they count beside what was typed, where one of them says the very same. */
const SHARE = 0.7

/**
 * What the things nearest to a long text say beside it, as if it had been typed too, each lexeme with a fraction of a
 * time: a challenge is often looked up by its beginning, and whoever answers it does so by the rest. The nearer they
 * are, the more they count. Relevance models: Lavrenko and Croft, "Relevance-Based Language Models" (2001), mixed with
 * what was typed as in RM3. Two statements, both bounded.
 */
export async function hearNearest(
  text: TextQuery,
  typed: number,
): Promise<{ term: string; times: number }[]> {
  const near = await countEntries(await findNearest(text), null)
  const average = averageLengthOf(near)
  const heard = near
    .map((entry) => ({ ...entry, value: countedRelevance(text, entry, average).value }))
    .sort((a, b) => b.value - a.value)
    .slice(0, MOST_HEARD)
  const shares = new Map<string, number>()
  for (const { value, counts, length } of heard)
    for (const [term, count] of counts) shares.set(term, (shares.get(term) ?? 0) + (value * count) / length)
  const added = [...shares]
    .filter(([term]) => !/^(?:e:)?\d+$/.test(term))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, MOST_ADDED)
  const sum = added.reduce((total, [, share]) => total + share, 0)
  const nearest = heard[0]?.value ?? 0
  return added.map(([term, share]) => ({ term, times: (SHARE * nearest * typed * share) / sum }))
}

/** What shares most of a text's most telling lexemes. */
function findNearest({ asked }: TextQuery): Promise<Key[]> {
  const telling = [...asked.values()]
    .flat()
    .filter(({ lexeme, concept }) => lexeme === concept)
    .sort((a, b) => b.weight - a.weight || (a.lexeme < b.lexeme ? -1 : 1))
    .slice(0, MOST_TELLING)
  return db.$queryRaw<Key[]>`
    SELECT found.kind, found.id FROM unnest(${telling.map(({ lexeme }) => quote(lexeme))}::text[],
      ${telling.map(({ weight }) => weight)}::float8[]) AS wanted(query, weight)
    JOIN LATERAL (
      SELECT e.kind, e."entityId" AS id FROM "SearchEntry" e WHERE e.lexemes @@ wanted.query::tsquery
      LIMIT ${MOST_PER_LEXEME}
    ) AS found ON true
    GROUP BY 1, 2 ORDER BY sum(wanted.weight) DESC, 1, 2 LIMIT ${MOST_COMPARED}`
}
