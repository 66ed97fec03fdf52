import { isRedrawDue } from '~/domain/participation/opinion/redraw'
import { db } from '~/platform/database/client.server'
import { OPINION_VERSION } from '../schema-opinion'

export type DueMap = { consultationId: string; stamp: string; at: Date }

type Row = {
  id: string
  at: Date
  stamp: string
  hasEnded: boolean
  lastStamp: string | null
  lastDrawnAt: Date | null
  changedPeople: number
}

/**
 * The consultations whose map is due, with the instant from which on votes belong to the next one. One statement: a
 * stamp over the standing statements and their counts says whether votes have gone or statements have come and gone;
 * who has voted since is found by the time of the votes.
 */
export async function findDueMaps(): Promise<DueMap[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT c."id", known.at, now_standing.stamp, c."endsAt" <= known.at AS "hasEnded",
      last.result ->> 'stamp' AS "lastStamp",
      CASE WHEN jsonb_typeof(last.result -> 'map') = 'object' THEN last."computedAt" END AS "lastDrawnAt",
      (SELECT count(DISTINCT v."userId")::int FROM "StatementVote" v WHERE v."consultationId" = c."id"
        AND (last."computedAt" IS NULL OR v."at" > last."computedAt")) AS "changedPeople"
    FROM (SELECT clock_timestamp()::timestamptz(3) AS at) known
    CROSS JOIN "Consultation" c
    CROSS JOIN LATERAL (SELECT md5(coalesce(string_agg(s."id" || ':' ||
      (s."agreeCount" + s."disagreeCount" + s."passCount"), ',' ORDER BY s."number"), '')) AS stamp
      FROM "Statement" s WHERE s."consultationId" = c."id" AND s."state" = 'visible') now_standing
    LEFT JOIN LATERAL (SELECT r."computedAt", r."result" FROM "OpinionRun" r
      WHERE r."consultationId" = c."id" AND (r."result" ->> 'version')::int = ${OPINION_VERSION}
      ORDER BY r."computedAt" DESC, r."id" DESC LIMIT 1) last ON true
    WHERE c."state"::text IN ('published', 'closed') AND c."startsAt" <= known.at
    ORDER BY c."id"`
  return rows.flatMap(({ id, at, stamp, hasEnded, lastStamp, lastDrawnAt, changedPeople }) => {
    const isOtherwiseChanged = stamp !== lastStamp
    return isRedrawDue({ lastDrawnAt, changedPeople, isOtherwiseChanged, hasEnded })
      ? [{ consultationId: id, stamp, at }]
      : []
  })
}
