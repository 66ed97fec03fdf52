import type { MatchScore } from '~/domain/matching/types'
import { type Transaction, transact } from '~/platform/database/client.server'

export type ComputedForeignMatch = MatchScore & {
  foreignChallengeId: string
  challengeVersion: number
  organisationId: string
  organisationVersion: number
}

/**
 * Writes pairs in the caller's transaction, each only while its source is matched and both rows are as they
 * were read: a change since then has caused a computation of its own. A source that is being switched off
 * waits for this transaction and clears up after it.
 */
export async function insertForeignMatches(
  tx: Transaction,
  matches: readonly ComputedForeignMatch[],
): Promise<void> {
  if (matches.length === 0) return
  const rows = JSON.stringify(matches.map(({ total, ...match }) => ({ ...match, score: total })))
  await tx.$executeRaw`
    INSERT INTO "ForeignMatch" AS m ("foreignChallengeId", "organisationId", score, reasons, "computedAt")
    SELECT r."foreignChallengeId", r."organisationId", r.score, r.reasons, clock_timestamp()
    FROM jsonb_to_recordset(${rows}::jsonb) AS r("foreignChallengeId" text, "challengeVersion" int,
      "organisationId" text, "organisationVersion" int, score float8, reasons jsonb)
    JOIN "ForeignChallenge" f ON f.id = r."foreignChallengeId" AND f.version = r."challengeVersion"
    JOIN "ForeignSource" s ON s.name = f.source AND s."isMatched"
    JOIN "Organisation" o
      ON o.id = r."organisationId" AND o.version = r."organisationVersion" AND o.state = 'verified'
    ORDER BY r."foreignChallengeId", r."organisationId"
    ON CONFLICT ("foreignChallengeId", "organisationId") DO UPDATE SET
      score = EXCLUDED.score, reasons = EXCLUDED.reasons, "computedAt" = EXCLUDED."computedAt"`
}

/** Makes the foreign matches of an organisation what was computed. */
export async function replaceForeignMatches(
  organisationId: string,
  matches: readonly ComputedForeignMatch[],
): Promise<void> {
  await transact(async (tx) => {
    await tx.$queryRaw`SELECT name FROM "ForeignSource" WHERE "isMatched" ORDER BY name FOR SHARE`
    await tx.foreignMatch.deleteMany({ where: { organisationId } })
    await insertForeignMatches(tx, matches)
  })
}
