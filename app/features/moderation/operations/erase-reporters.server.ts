import { APPEAL_MONTHS } from '~/domain/moderation/appeal'
import { db } from '~/platform/database/client.server'

/**
 * Forgets name and address of whoever reported without an account, once nobody can appeal any more: six calendar
 * months after the end of the case, and not while an appeal about it waits. What was reported stays.
 * @returns how many reports
 */
export function eraseReporters(): Promise<number> {
  return db.$executeRaw`
    UPDATE "Notice" n SET "reporterName" = '', "reporterEmail" = ''
    FROM "ModerationCase" c
    WHERE c."id" = n."caseId" AND (n."reporterName" <> '' OR n."reporterEmail" <> '')
      AND c."closedAt" < clock_timestamp() - make_interval(months => ${APPEAL_MONTHS}::int, days => 1)
      AND NOT EXISTS (
        SELECT 1 FROM "Appeal" a JOIN "ModerationDecision" d ON d."id" = a."decisionId"
        WHERE d."caseId" = c."id" AND a."decidedAt" IS NULL)`
}
