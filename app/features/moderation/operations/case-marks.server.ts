import { db } from '~/platform/database/client.server'
import { CLOSE_TO, type CloseTo } from './involved.server'

/** What a card of the queue says about a case beside its own columns. */
export type CaseMarks = CloseTo & { id: string; reports: number; ruleIds: string[] }

/** How often each case is reported and for what, and who must leave it to others. One statement. */
export async function caseMarks(caseIds: readonly string[]): Promise<ReadonlyMap<string, CaseMarks>> {
  if (caseIds.length === 0) return new Map()
  const rows = await db.$queryRaw<CaseMarks[]>`
    SELECT c.id, ${CLOSE_TO},
      (SELECT count(*)::int FROM "Notice" n WHERE n."caseId" = c.id) AS reports,
      ARRAY(SELECT n."ruleId" FROM "Notice" n WHERE n."caseId" = c.id
        GROUP BY n."ruleId" ORDER BY count(*) DESC, n."ruleId") AS "ruleIds"
    FROM "ModerationCase" c WHERE c.id = ANY(${[...caseIds]}::text[])`
  return new Map(rows.map((row) => [row.id, row]))
}
