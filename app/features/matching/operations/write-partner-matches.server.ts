import type { PartnerMatchKind } from '~/domain/matching/partner-kinds'
import { db, transact } from '~/platform/database/client.server'

/** One line of an organisation's list, as it was computed. */
export type ComputedPartner = {
  organisationId: string
  aboutId: string
  otherId: string
  score: number
  reasons: unknown
}

/**
 * Makes all pairs of one thing what was computed, in its own list and in the lists of the others, in one
 * statement. What was computed anew since the facts were read is left alone. One writer at a time: two that
 * share pairs would wait for each other.
 * @param scopeId the organisation or challenge whose pairs these are
 * @param readAt what `beginReading` gave before the facts were read
 */
export async function writePartnerMatches(
  kind: PartnerMatchKind,
  scopeId: string,
  computed: readonly ComputedPartner[],
  readAt: Date,
): Promise<void> {
  const rows = JSON.stringify(computed)
  await transact(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('partner matches', 0))`
    await tx.$executeRaw`
      WITH computed AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset(${rows}::jsonb)
          AS r("organisationId" text, "aboutId" text, "otherId" text, score float8, reasons jsonb)
      ), gone AS (
        DELETE FROM "PartnerMatch" m
        WHERE m.kind = ${kind} AND (m."aboutId" = ${scopeId} OR m."otherId" = ${scopeId})
          AND m."computedAt" <= ${readAt}::timestamptz
          AND NOT EXISTS (SELECT 1 FROM computed r WHERE r."aboutId" = m."aboutId" AND r."otherId" = m."otherId")
      )
      INSERT INTO "PartnerMatch" AS m (kind, "organisationId", "aboutId", "otherId", score, reasons, "computedAt")
      SELECT ${kind}, r."organisationId", r."aboutId", r."otherId", r.score, r.reasons, clock_timestamp()
      FROM computed r JOIN "Organisation" o ON o.id = r."organisationId"
      ON CONFLICT (kind, "aboutId", "otherId") DO UPDATE SET "organisationId" = EXCLUDED."organisationId",
        score = EXCLUDED.score, reasons = EXCLUDED.reasons, "computedAt" = EXCLUDED."computedAt"
      WHERE m."computedAt" <= ${readAt}::timestamptz`
  })
}

/** Removes every pair of an organisation and of its challenges, on both sides, in one statement. */
export async function removePartnerMatches(organisationId: string): Promise<void> {
  await db.$executeRaw`
    DELETE FROM "PartnerMatch" m
    WHERE m."organisationId" = ${organisationId} OR m."otherId" = ${organisationId}
      OR m."otherId" IN (SELECT id FROM "Challenge" WHERE "authorityId" = ${organisationId})`
}
