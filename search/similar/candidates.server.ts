import { db } from '../../app/platform/database/client.server'
import { SIMILAR_KIND_NAMES, type SimilarKind } from './kinds.server'

/** So many texts are read and compared whole. */
const MOST_CANDIDATES = 60
/** A lexeme that stands in more texts than this brings so many of them and no more. */
const MOST_PER_LEXEME = 1_000

/** A public text that shares telling lexemes. */
export type Candidate = { kind: SimilarKind; id: string; lexemes: string[] }

/**
 * The public texts that share most of what tells a text from the others. Bounded on both sides, so the time does
 * not grow with the number of texts. One statement, by the index of the lexemes.
 */
export function findCandidates(
  telling: readonly { lexeme: string; weight: number }[],
  selfId: string,
): Promise<Candidate[]> {
  const lexemes = telling.map(({ lexeme }) => lexeme)
  const weights = telling.map(({ weight }) => weight)
  return db.$queryRaw<Candidate[]>`
    SELECT d.kind, d."entityId" AS id, d.lexemes
    FROM (
      SELECT found.kind, found."entityId", sum(wanted.weight) AS weight
      FROM unnest(${lexemes}::text[], ${weights}::float8[]) AS wanted(lexeme, weight)
      JOIN LATERAL (
        SELECT kind, "entityId" FROM "SearchDocument"
        WHERE tsv @@ ('''' || replace(wanted.lexeme, '''', '''''') || '''')::tsquery
          AND kind = ANY(${SIMILAR_KIND_NAMES}::text[]) AND "entityId" <> ${selfId}
        LIMIT ${MOST_PER_LEXEME}
      ) AS found ON true
      GROUP BY 1, 2 ORDER BY weight DESC, 2 LIMIT ${MOST_CANDIDATES}
    ) AS best JOIN "SearchDocument" d USING (kind, "entityId")`
}
