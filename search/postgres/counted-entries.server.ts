import type { CountedText } from '../../app/domain/matching/text-relevance'
import { db } from '../../app/platform/database/client.server'
import type { Key } from '../engine'

/** An entry's lexemes with their number; those alone that were asked for where some were. */
export type CountedEntry = Key & CountedText & { isListed: boolean }

type Row = Key & { isListed: boolean; length: number; counts: Record<string, number> | null }

/**
 * How often lexemes stand in some entries, and how long these are; in the order of the keys. What is no entry any more
 * is left out. One statement.
 * @param wanted the lexemes that are counted; null for all
 */
export async function countEntries(
  keys: readonly Key[],
  wanted: readonly string[] | null,
): Promise<CountedEntry[]> {
  if (keys.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT e.kind, e."entityId" AS id, e.status = 'listed' AS "isListed", counted.length, counted.counts
    FROM unnest(${keys.map(({ kind }) => kind)}::text[], ${keys.map(({ id }) => id)}::text[])
      WITH ORDINALITY AS k(kind, id, turn)
    JOIN "SearchEntry" e ON e.kind = k.kind AND e."entityId" = k.id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(cardinality(l.positions)), 0)::int AS length,
        json_object_agg(l.lexeme, cardinality(l.positions))
          FILTER (WHERE ${wanted}::text[] IS NULL OR l.lexeme = ANY(${wanted}::text[])) AS counts
      FROM unnest(e.lexemes) AS l
    ) AS counted
    ORDER BY k.turn`
  return rows.map(({ counts, ...row }) => ({ ...row, counts: new Map(Object.entries(counts ?? {})) }))
}

/** The mean length of some texts. */
export const averageLengthOf = (texts: readonly CountedText[]): number =>
  texts.reduce((sum, { length }) => sum + length, 0) / texts.length
