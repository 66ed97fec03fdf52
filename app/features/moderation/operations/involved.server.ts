import { Prisma } from '#prisma/generated/client'
import type { Involved } from '~/domain/moderation/decision'
import type { Transaction } from '~/platform/database/client.server'

/** Whom a case concerns beside its author, whom the kind of contribution names. */
export type CloseTo = Omit<Involved, 'authorId'>

/**
 * Columns of a case, the row `c`: who reported its text, in this case or an earlier one, and whose decision about it is
 * appealed against or was lifted.
 */
export const CLOSE_TO = Prisma.sql`
  ARRAY(SELECT DISTINCT n."reporterId" FROM "Notice" n JOIN "ModerationCase" o ON o.id = n."caseId"
    WHERE o."itemType" = c."itemType" AND o."itemId" = c."itemId" AND n."reporterId" IS NOT NULL) AS "reporterIds",
  ARRAY(SELECT a."deciderId" FROM "Appeal" a WHERE a."caseId" = c.id AND a."deciderId" IS NOT NULL
    UNION SELECT d."deciderId" FROM "ModerationDecision" d WHERE d."itemType" = c."itemType"
      AND d."itemId" = c."itemId" AND d."liftedAt" IS NOT NULL AND d."deciderId" IS NOT NULL) AS "earlierDeciderIds"`

/** Who stands too close to a case: who wrote it, who reported it, who decided about it before. One statement. */
export async function involvedIn(
  client: Pick<Transaction, '$queryRaw'>,
  { id }: { id: string },
  authorId: string,
): Promise<Involved> {
  const [row] = await client.$queryRaw<CloseTo[]>`
    SELECT ${CLOSE_TO} FROM "ModerationCase" c WHERE c.id = ${id}`
  if (!row) throw new Error(`no case ${id}`)
  return { authorId, ...row }
}
