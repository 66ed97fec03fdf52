import { Prisma } from '#prisma/generated/client'
import { db, type Transaction } from '~/platform/database/client.server'

/**
 * Condition: somebody is an active member of both organisations, who know each other then. The names within are long,
 * so that they never hide a table of the statement around.
 */
export const sharesMembers = (one: Prisma.Sql, other: Prisma.Sql) => Prisma.sql`EXISTS (
  SELECT 1 FROM "Membership" member_one
  JOIN "Membership" member_other ON member_other."userId" = member_one."userId"
  WHERE member_one."organisationId" = ${one} AND member_one."endedAt" IS NULL
    AND member_other."organisationId" = ${other} AND member_other."endedAt" IS NULL)`

/**
 * The same for the organisation (table o) and the challenge's authority (table c). Such a pair is not shown: whoever
 * belongs to the authority proposes nothing to it.
 */
export const SHARES_MEMBERS = sharesMembers(Prisma.sql`o.id`, Prisma.sql`c."authorityId"`)

/** Whether somebody is an active member of both. One statement. */
export async function haveSharedMembers(one: string, other: string, tx: Transaction = db): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ isShared: boolean }[]>`
    SELECT ${sharesMembers(Prisma.sql`${one}`, Prisma.sql`${other}`)} AS "isShared"`
  return row?.isShared ?? false
}
