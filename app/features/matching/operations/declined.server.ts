import { Prisma } from '#prisma/generated/client'

/** Condition: the organisation (table o) has said of the challenge (table c) that it does not suit it. */
export const IS_DECLINED = Prisma.sql`EXISTS (
  SELECT 1 FROM "MatchDecline" x WHERE x."challengeId" = c.id AND x."organisationId" = o.id)`
