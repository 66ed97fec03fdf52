import { db } from '../../app/platform/database/client.server'
import { SIMILAR_KIND_NAMES, type SimilarKind } from './kinds.server'

/** So many texts of a kind are read and compared whole. */
const MOST_CANDIDATES = 60
/** A lexeme that stands in more texts of a kind than this brings so many of them and no more. */
const MOST_PER_LEXEME = 1_000

/** A public text that shares telling lexemes. */
export type Candidate = { kind: SimilarKind; id: string; lexemes: string[] }

/**
 * The public texts that share most of what tells a text from the others, of each kind: a few pilots are not crowded
 * out by many challenges. Bounded on both sides, so the time does not grow with the number of texts. One statement,
 * by the index of the lexemes.
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
      SELECT found.kind, found."entityId",
        row_number() OVER (PARTITION BY found.kind ORDER BY sum(wanted.weight) DESC, found."entityId") AS place
      FROM unnest(${SIMILAR_KIND_NAMES}::text[]) AS looked(kind)
      CROSS JOIN unnest(${lexemes}::text[], ${weights}::float8[]) AS wanted(lexeme, weight)
      JOIN LATERAL (
        SELECT kind, "entityId" FROM "SearchDocument"
        WHERE tsv @@ ('''' || replace(wanted.lexeme, '''', '''''') || '''')::tsquery
          AND kind = looked.kind AND "entityId" <> ${selfId}
        LIMIT ${MOST_PER_LEXEME}
      ) AS found ON true
      GROUP BY 1, 2
    ) AS best JOIN "SearchDocument" d USING (kind, "entityId")
    WHERE best.place <= ${MOST_CANDIDATES}`
}
