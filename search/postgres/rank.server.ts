import { Prisma } from '../../prisma/generated/client'
import { LISTED } from './listed'
import type { Plan } from './plan.server'
import { quote } from './vectors'
import { MOST_CANDIDATES } from './weigh-lexemes'

/** What a lexeme is worth by the field it stands in; in PostgreSQL's order D, C, B, A. */
const FIELD_WEIGHTS = { organisationAndPlaces: 0.2, body: 0.4, summary: 0.6, title: 1 }
/** How much it counts that an entry holds all of what was asked for. */
const COVERAGE = 1.5
/** PostgreSQL's way to count long texts less: by the logarithm of their length. */
const LENGTH = 1

/**
 * The statement's part that ranks: the rarity of each lexeme times its standing in the entry, times the share of
 * the query that the entry covers. Only so many are ranked, those with a match in the title first; the others
 * follow, the newest first.
 * @param last the place of the last hit that is shown
 */
export function rankEntries({ lexemes, isMany }: Pick<Plan, 'lexemes' | 'isMany'>, last: number): Prisma.Sql {
  const weights = Object.values(FIELD_WEIGHTS)
  const few = isMany
    ? Prisma.sql`ORDER BY "inTitle" DESC, "publishedAt" DESC, kind, "entityId" LIMIT ${MOST_CANDIDATES}::int`
    : Prisma.empty
  // A join would be planned for one row and walked through for thousands.
  const rest =
    isMany && last > MOST_CANDIDATES
      ? Prisma.sql`UNION ALL SELECT place, kind, "entityId", "publishedAt", "isListed", NULL FROM kept
          WHERE place NOT IN (SELECT place FROM candidates)`
      : Prisma.empty
  return Prisma.sql`, wanted AS MATERIALIZED (
      SELECT w.query::tsquery AS query, w.concept, w.weight
      FROM unnest(${lexemes.map(({ term }) => quote(term))}::text[],
        ${lexemes.map(({ concept }) => concept)}::text[],
        ${lexemes.map(({ weight }) => weight)}::float8[]) AS w(query, concept, weight)
    ), candidates AS MATERIALIZED (
      SELECT first.*, e.lexemes || ''::tsvector AS lexemes
      FROM (SELECT * FROM kept ${few}) AS first JOIN "SearchEntry" e ON e.ctid = first.place
    ), ranked AS (
      SELECT c.place, c.kind, c."entityId", c."publishedAt", c."isListed",
        scored.score * CASE WHEN c."isListed" THEN ${LISTED}::float8 ELSE 1 END AS score
      FROM candidates c CROSS JOIN LATERAL (
        SELECT sum(best.standing) * power(sum(best.weight) / ${totalOf(lexemes)}::float8, ${COVERAGE}::float8) AS score
        FROM (
          SELECT max(w.weight * each.rank) AS standing,
            coalesce(max(w.weight) FILTER (WHERE each.rank > 0), 0) AS weight
          FROM wanted w CROSS JOIN LATERAL (
            SELECT ts_rank(${weights}::float4[], c.lexemes, w.query, ${LENGTH}::int) AS rank OFFSET 0
          ) AS each
          GROUP BY w.concept
        ) AS best
      ) AS scored
      ${rest}
    )`
}

/** What an entry would cover that has the most telling lexeme of each concept. */
function totalOf(lexemes: Plan['lexemes']): number {
  const best = new Map<string, number>()
  for (const { concept, weight } of lexemes) best.set(concept, Math.max(weight, best.get(concept) ?? 0))
  return [...best.values()].reduce((sum, weight) => sum + weight, 0)
}
