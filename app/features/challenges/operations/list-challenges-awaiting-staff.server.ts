import { WRITING_ROLES } from '~/domain/permission/writing-roles'
import { db } from '~/platform/database/client.server'

export type AwaitingStaff = {
  id: string
  title: string
  authorityName: string
  phase: 'inApproval' | 'closed'
  /** since when it waits */
  since: Date
  deadlineAt: Date | null
}

const MOST = 100

/**
 * Challenges whose second person is platform staff: those in approval where every writer of the authority
 * has a hand in the text, and those whose proposals wait to be opened where it has at most one writer. The
 * longest wait first, 100 at most, with the count of all. One statement.
 */
export async function listChallengesAwaitingStaff(): Promise<{ challenges: AwaitingStaff[]; count: number }> {
  const rows = await db.$queryRaw<(AwaitingStaff & { all: number })[]>`
    SELECT c."id", c."title", a."name" AS "authorityName", c."deadlineAt",
      CASE c."state" WHEN 'inApproval' THEN 'inApproval' ELSE 'closed' END AS "phase",
      CASE c."state" WHEN 'inApproval' THEN c."submittedAt" ELSE c."deadlineAt" END AS "since", count(*) OVER ()::int AS "all"
    FROM "Challenge" c JOIN "Organisation" a ON a."id" = c."authorityId"
    CROSS JOIN LATERAL (
      SELECT count(*) AS "writers", count(*) FILTER (
        WHERE m."userId" <> ALL (c."editorIds") AND m."userId" IS DISTINCT FROM c."submittedById") AS "approvers"
      FROM "Membership" m JOIN "User" u ON u."id" = m."userId"
        AND coalesce(u."disabledAt", u."deletionAskedAt", u."erasedAt") IS NULL
      WHERE m."organisationId" = c."authorityId" AND m."endedAt" IS NULL AND m."role"::text = ANY(${[...WRITING_ROLES]}::text[])) who
    WHERE (c."state" = 'inApproval' AND who."approvers" = 0)
      OR (c."state" = 'published' AND c."deadlineAt" <= clock_timestamp() AND who."writers" <= 1)
    ORDER BY "since", c."id" LIMIT ${MOST}`
  return { challenges: rows.map(({ all: _, ...row }) => row), count: rows[0]?.all ?? 0 }
}
