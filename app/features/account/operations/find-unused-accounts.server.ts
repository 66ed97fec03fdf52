import { db } from '~/platform/database/client.server'

export type UnusedAccount = { id: string; lastUsedAt: Date; warnedAt: Date | null }

/**
 * Ordinary accounts that nobody has used for some days, in the order of their ids. The one place that says
 * what the last use of an account is: the day it was last seen, or its latest session, or the sign-up.
 * People with a role on the platform have a rule of their own; demo accounts are nobody's.
 */
export function findUnusedAccounts(days: number, after: string, limit: number): Promise<UnusedAccount[]> {
  return db.$queryRaw<UnusedAccount[]>`
    SELECT id, "lastUsedAt", "warnedAt" FROM (
      SELECT u.id, u."inactiveWarnedAt" AS "warnedAt",
        GREATEST(u."createdAt", u."lastSeenAt", s."lastSeenAt") AS "lastUsedAt"
      FROM "User" u
      LEFT JOIN LATERAL (
        SELECT GREATEST(max("createdAt"), max("lastSeenAt")) AS "lastSeenAt" FROM "Session" WHERE "userId" = u.id
      ) s ON true
      WHERE u."platformRole" = 'citizen' AND NOT u."isDemo" AND u."deletionAskedAt" IS NULL
        AND u."emailConfirmedAt" IS NOT NULL AND u.id > ${after}
    ) used
    WHERE "lastUsedAt" < clock_timestamp() - make_interval(days => ${days}::int)
    ORDER BY id LIMIT ${limit}`
}
