import { FIRST_PLACES } from '~/domain/matching/exposure'
import { db } from '~/platform/database/client.server'
import { IS_OPEN } from './challenge-facts.server'
import { MAY_BE_SHOWN } from './pair-facts.server'

/** Counts older than this are of no use to anybody. */
const KEPT_DAYS = 400

/**
 * Counts in how many open challenges each provider stands among the first today; run again on the same day, the
 * higher count stays. Removes old counts. Two statements.
 */
export async function countFirstPlaces(): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "Showing" AS s ("organisationId", day, "amongFirst")
    SELECT id, (clock_timestamp() AT TIME ZONE 'Europe/Berlin')::date, count(*)::int
    FROM (
      SELECT o.id, row_number() OVER (PARTITION BY c.id ORDER BY m.score DESC, o.id) AS place
      FROM "Match" m
      JOIN "Challenge" c ON c.id = m."challengeId"
      JOIN "Organisation" o ON o.id = m."organisationId"
      WHERE ${IS_OPEN} AND ${MAY_BE_SHOWN}
    ) AS ranked WHERE place <= ${FIRST_PLACES} GROUP BY id ORDER BY id
    ON CONFLICT ("organisationId", day) DO UPDATE SET
      "amongFirst" = greatest(s."amongFirst", EXCLUDED."amongFirst")`
  await db.$executeRaw`
    DELETE FROM "Showing" WHERE day < (clock_timestamp() AT TIME ZONE 'Europe/Berlin')::date - ${KEPT_DAYS}::int`
}
