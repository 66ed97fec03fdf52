import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { db } from '~/platform/database/client.server'

export type AwaitingStaff = {
  /** of the challenge, or of the change of one */
  id: string
  challengeId: string
  title: string
  authorityName: string
  phase: 'inApproval' | 'closed' | 'change'
  /** since when it waits */
  since: Date
  deadlineAt: Date | null
}

const MOST = 100

/**
 * What has platform staff as its second person: challenges in approval and open changes of published ones
 * where every writer of the authority has a hand in the text, and challenges whose proposals wait to be opened
 * where it has at most one writer. The longest wait first, 100 at most, with the count of all. One statement.
 */
export async function listChallengesAwaitingStaff(): Promise<{ challenges: AwaitingStaff[]; count: number }> {
  const rows = await db.$queryRaw<(AwaitingStaff & { all: number })[]>`
    WITH waiting AS (
      SELECT c."id", c."id" AS "challengeId", c."editorIds", c."submittedById", 'inApproval' AS "phase",
        c."submittedAt" AS "since"
      FROM "Challenge" c WHERE c."state" = 'inApproval'
      UNION ALL
      SELECT c."id", c."id", c."editorIds", c."submittedById", 'closed', c."deadlineAt"
      FROM "Challenge" c WHERE c."state" = 'published' AND c."deadlineAt" <= clock_timestamp()
      UNION ALL
      SELECT ch."id", ch."challengeId", ch."editorIds", ch."submittedById", 'change', ch."submittedAt"
      FROM "ChallengeChange" ch JOIN "Challenge" c ON c."id" = ch."challengeId"
      WHERE ch."state" = 'inApproval' AND c."state" = 'published' AND c."deadlineAt" > clock_timestamp())
    SELECT w."id", w."challengeId", c."title", a."name" AS "authorityName", c."deadlineAt", w."phase", w."since",
      count(*) OVER ()::int AS "all"
    FROM waiting w JOIN "Challenge" c ON c."id" = w."challengeId"
    JOIN "Organisation" a ON a."id" = c."authorityId"
    CROSS JOIN LATERAL (
      SELECT count(*) AS "writers", count(*) FILTER (
        WHERE m."userId" <> ALL (w."editorIds") AND m."userId" IS DISTINCT FROM w."submittedById") AS "approvers"
      FROM "Membership" m JOIN "User" u ON u."id" = m."userId"
        AND coalesce(u."disabledAt", u."deletionAskedAt", u."erasedAt") IS NULL
      WHERE m."organisationId" = c."authorityId"
        AND m."endedAt" IS NULL AND m."role"::text = ANY(${[...WRITING_ROLES]}::text[])) who
    WHERE CASE w."phase" WHEN 'closed' THEN who."writers" <= 1 ELSE who."approvers" = 0 END
    ORDER BY w."since", w."id" LIMIT ${MOST}`
  return { challenges: rows.map(({ all: _, ...row }) => row), count: rows[0]?.all ?? 0 }
}
