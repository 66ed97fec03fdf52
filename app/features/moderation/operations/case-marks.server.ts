import { db } from '~/platform/database/client.server'
import { standsTooClose } from './too-close.server'

/** What a card of the queue says about a case beside its own columns. */
export type CaseMarks = { id: string; reports: number; ruleIds: string[]; isForOthers: boolean }

/** How often each case is reported and for what, and whether this person must leave it to others. One statement. */
export async function caseMarks(
  userId: string,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, CaseMarks>> {
  if (caseIds.length === 0) return new Map()
  const rows = await db.$queryRaw<CaseMarks[]>`
    SELECT c.id, ${standsTooClose(userId)} AS "isForOthers",
      (SELECT count(*)::int FROM "Notice" n WHERE n."caseId" = c.id) AS reports,
      ARRAY(SELECT n."ruleId" FROM "Notice" n WHERE n."caseId" = c.id
        GROUP BY n."ruleId" ORDER BY count(*) DESC, n."ruleId") AS "ruleIds"
    FROM "ModerationCase" c WHERE c.id = ANY(${[...caseIds]}::text[])`
  return new Map(rows.map((row) => [row.id, row]))
}
