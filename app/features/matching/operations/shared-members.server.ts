import { Prisma } from '#prisma/generated/client'

/**
 * Condition: somebody is an active member of the organisation (table o) and of the challenge's authority
 * (table c). Such a pair is not shown: whoever belongs to the authority proposes nothing to it.
 */
export const SHARES_MEMBERS = Prisma.sql`EXISTS (
  SELECT 1 FROM "Membership" one JOIN "Membership" other ON other."userId" = one."userId"
  WHERE one."organisationId" = o.id AND one."endedAt" IS NULL
    AND other."organisationId" = c."authorityId" AND other."endedAt" IS NULL)`
