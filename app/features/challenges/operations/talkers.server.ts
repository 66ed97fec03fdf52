import type { Transaction } from '~/platform/database/client.server'

/**
 * Who takes part in the discussion of a thing: those who follow it, and the authors of contributions on which its
 * office has drawn in an answer. Accounts that are gone are left out. One statement.
 */
export async function talkersOf(tx: Transaction, subjectType: string, subjectId: string) {
  const rows = await tx.$queryRaw<{ id: string; isAuthor: boolean }[]>`
    SELECT u.id, bool_or(t.author) AS "isAuthor" FROM (
      SELECT "userId", false AS author FROM "Follow"
      WHERE "subjectType" = ${subjectType} AND "subjectId" = ${subjectId}
      UNION ALL
      SELECT c."authorId", true FROM "OfficialAnswerSource" s
      JOIN "OfficialAnswer" a ON a.id = s."answerId" JOIN "Comment" c ON c.id = s."commentId"
      WHERE a."subjectType" = ${subjectType} AND a."subjectId" = ${subjectId}
    ) t("userId", author) JOIN "User" u ON u.id = t."userId" AND u."erasedAt" IS NULL
    GROUP BY u.id ORDER BY u.id`
  const idsOf = (isAuthor: boolean) => rows.flatMap((row) => (row.isAuthor === isAuthor ? [row.id] : []))
  return { authors: idsOf(true), followers: idsOf(false) }
}
