import { db } from '../../app/platform/database/client.server'
import type { Key } from '../engine'
import { quote } from './vectors'
import { rarity } from './weigh-lexemes'

/** So many of a text's words tell what it is about. */
const MOST_TELLING = 12
const MOST_PER_LEXEME = 500
const MOST = 100
/** A word of the title says more than one of the text. */
const WEIGHTS = [0.1, 0.5, 0.7, 1]

/** What tells a thing from the others, strongest first. One statement. */
export async function tellingLexemes({ kind, id }: Key): Promise<{ term: string; weight: number }[]> {
  const rows = await db.$queryRaw<{ term: string; rank: number; documents: number; total: number }[]>`
    SELECT l.lexeme AS term, ts_rank(${WEIGHTS}::float4[], e.lexemes, ('''' || l.lexeme || '''')::tsquery)::float8 AS rank,
      t.documents, (SELECT n.documents FROM "SearchTerm" n WHERE n.sort = 'n') AS total
    FROM "SearchEntry" e CROSS JOIN LATERAL unnest(e.lexemes) AS l
    JOIN "SearchTerm" t ON t.sort = 'l' AND t.term = l.lexeme
    WHERE e.kind = ${kind} AND e."entityId" = ${id} AND t.documents > 1 AND l.lexeme !~ '^[0-9]+$'`
  return rows
    .map(({ term, rank, documents, total }) => ({ term, weight: rank * rarity(documents, total) }))
    .sort((a, b) => b.weight - a.weight || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TELLING)
}

/** Things that share most of what tells this one from the others, best first. Two statements, both bounded. */
export async function similarEntries(key: Key, kinds: readonly string[], most: number): Promise<Key[]> {
  const { kind, id } = key
  const telling = await tellingLexemes(key)
  if (telling.length === 0) return []
  return db.$queryRaw<Key[]>`
    SELECT found.kind, found.id FROM unnest(${telling.map(({ term }) => quote(term))}::text[],
      ${telling.map(({ weight }) => weight)}::float8[]) AS wanted(query, weight)
    JOIN LATERAL (
      SELECT e.kind, e."entityId" AS id FROM "SearchEntry" e
      WHERE e.lexemes @@ wanted.query::tsquery AND e.kind = ANY(${[...kinds]}::text[])
        AND (e.kind, e."entityId") <> (${kind}, ${id})
      LIMIT ${MOST_PER_LEXEME}
    ) AS found ON true
    GROUP BY 1, 2 ORDER BY sum(wanted.weight) DESC, 1, 2
    LIMIT ${Math.min(MOST, Math.max(0, Math.floor(most) || 0))}`
}
