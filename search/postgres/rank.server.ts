import { Prisma } from '../../prisma/generated/client'
import type { Plan } from './plan.server'
import { quote } from './vectors'
import { MOST_CANDIDATES } from './weigh-lexemes'

/** What a lexeme is worth by the field it stands in; in PostgreSQL's order D, C, B, A. */
const FIELD_WEIGHTS = { organisationAndPlaces: 0.1, body: 0.3, summary: 0.6, title: 1 }
/** How much it counts that an entry holds all of what was asked for. */
const COVERAGE = 1
/** What is listed only, and taken over by nobody, counts so much. */
const LISTED = 0.5

/**
 * The statement's part that ranks: the rarity of each lexeme times its standing in the entry, times the share of
 * the query that the entry covers. Only so many are ranked, those with a match in the title first; the others
 * follow, the newest first.
 */
export function rankEntries({ lexemes, any }: Pick<Plan, 'lexemes' | 'any'>): Prisma.Sql {
  const weights = Object.values(FIELD_WEIGHTS)
  const total = lexemes.reduce((sum, { weight }) => sum + weight, 0)
  const title = any ? Prisma.sql`"titleLexemes" @@ ${any}::tsquery DESC,` : Prisma.empty
  return Prisma.sql`, wanted AS MATERIALIZED (
      SELECT w.query::tsquery AS query, w.weight
      FROM unnest(${lexemes.map(({ term }) => quote(term))}::text[],
        ${lexemes.map(({ weight }) => weight)}::float8[]) AS w(query, weight)
    ), candidates AS MATERIALIZED (
      SELECT kind, "entityId", status, lexemes || ''::tsvector AS lexemes FROM kept
      ORDER BY ${title} "publishedAt" DESC, kind, "entityId" LIMIT ${MOST_CANDIDATES}::int
    ), ranked AS (
      SELECT c.kind, c."entityId", scored.score * CASE WHEN c.status = 'listed' THEN ${LISTED}::float8 ELSE 1 END
        AS score
      FROM candidates c CROSS JOIN LATERAL (
        SELECT sum(w.weight * standing.rank)
          * power(coalesce(sum(w.weight) FILTER (WHERE standing.rank > 0), 0) / ${total}::float8, ${COVERAGE}::float8)
          AS score
        FROM wanted w CROSS JOIN LATERAL (
          SELECT ts_rank(${weights}::float4[], c.lexemes, w.query, 1) AS rank OFFSET 0
        ) AS standing
      ) AS scored
    )`
}
