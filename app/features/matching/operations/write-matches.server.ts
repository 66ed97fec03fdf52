import { Prisma } from '#prisma/generated/client'
import type { MatchScore } from '~/domain/matching/types'
import { databaseTime, db, transact } from '~/platform/database/client.server'

/** A pair that fits, with the versions of both rows that it was computed from. */
export type ComputedMatch = MatchScore & {
  challengeId: string
  challengeVersion: number
  organisationId: string
  organisationVersion: number
}

/** All pairs of one side. */
export type MatchScope = { challengeId: string } | { organisationId: string }

/** When reading began, by the database: what was written since then is newer than what was read. */
export function beginReading(): Promise<Date> {
  return databaseTime()
}

/**
 * Makes the matches of one side what was computed, in one statement: new and changed ones are written, those
 * that no longer fit are removed, when somebody was told stays. A pair of which either row has changed since
 * it was read is left to the computation that this change has caused.
 * @param readAt what `beginReading` gave before the facts were read
 */
export async function writeMatches(
  scope: MatchScope,
  matches: readonly ComputedMatch[],
  readAt: Date,
): Promise<void> {
  const rows = JSON.stringify(matches.map(({ total, ...match }) => ({ ...match, score: total })))
  await transact(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lockName(scope)}, 0))`
    await tx.$executeRaw`
      WITH computed AS MATERIALIZED (
        SELECT * FROM jsonb_to_recordset(${rows}::jsonb) AS r("challengeId" text, "challengeVersion" int,
          "organisationId" text, "organisationVersion" int, score float8, reasons jsonb)
      ), gone AS (
        DELETE FROM "Match" m USING "Challenge" c
        WHERE ${sideOf(scope)} AND c.id = m."challengeId" AND c."deadlineAt" > clock_timestamp()
          AND m."computedAt" <= ${readAt}::timestamptz
          AND NOT EXISTS (SELECT 1 FROM computed r
            WHERE r."challengeId" = m."challengeId" AND r."organisationId" = m."organisationId")
      )
      INSERT INTO "Match" AS m ("challengeId", "organisationId", score, reasons, "computedAt")
      SELECT r."challengeId", r."organisationId", r.score, r.reasons, clock_timestamp()
      FROM computed r
      JOIN "Challenge" c
        ON c.id = r."challengeId" AND c.version = r."challengeVersion" AND c.state = 'published'
      JOIN "Organisation" o
        ON o.id = r."organisationId" AND o.version = r."organisationVersion" AND o.state = 'verified'
      ORDER BY r."challengeId", r."organisationId"
      ON CONFLICT ("challengeId", "organisationId") DO UPDATE SET
        score = EXCLUDED.score, reasons = EXCLUDED.reasons, "computedAt" = EXCLUDED."computedAt"
      WHERE m.score <> EXCLUDED.score OR m.reasons <> EXCLUDED.reasons`
  })
}

/** Removes all matches of one side: of a challenge that is no longer open to anybody, of an unverified profile. */
export async function removeMatches(scope: MatchScope): Promise<void> {
  await db.match.deleteMany({ where: scope })
}

/** Removes all matches of an organisation, foreign ones as well, in one statement. */
export async function removeAllMatches(organisationId: string): Promise<void> {
  await db.$executeRaw`
    WITH gone AS (DELETE FROM "Match" WHERE "organisationId" = ${organisationId})
    DELETE FROM "ForeignMatch" WHERE "organisationId" = ${organisationId}`
}

function sideOf(scope: MatchScope): Prisma.Sql {
  return 'challengeId' in scope
    ? Prisma.sql`m."challengeId" = ${scope.challengeId}`
    : Prisma.sql`m."organisationId" = ${scope.organisationId}`
}

function lockName(scope: MatchScope): string {
  return `matches ${'challengeId' in scope ? scope.challengeId : scope.organisationId}`
}
