import { Prisma } from '#prisma/generated/client'

/**
 * Whether a person stands too close to a case, the row `c`, to decide it, as `involvedIn` finds for one case: they
 * reported the text, decided what is appealed against, or a decision of theirs about it was lifted. Whose text it is
 * lies with the kinds of contributions: their rows say it.
 */
export const standsTooClose = (userId: string) => Prisma.sql`(
  EXISTS (SELECT FROM "Appeal" a WHERE a."caseId" = c.id AND a."deciderId" = ${userId})
  OR EXISTS (SELECT FROM "Notice" n JOIN "ModerationCase" o ON o.id = n."caseId"
    WHERE o."itemType" = c."itemType" AND o."itemId" = c."itemId" AND n."reporterId" = ${userId})
  OR EXISTS (SELECT FROM "ModerationDecision" d WHERE d."itemType" = c."itemType" AND d."itemId" = c."itemId"
    AND d."liftedAt" IS NOT NULL AND d."deciderId" = ${userId}))`
