import type { ErasedSubject } from '~/features/account/operations/personal-data.server'
import { allowErasing } from '~/platform/database/allow-erasing.server'
import type { Transaction } from '~/platform/database/client.server'

/** In events of the moderation: what may quote a contribution. */
const QUOTING = ['body', 'explanation', 'facts', 'reasons', 'snapshot', 'text']

/**
 * Takes a person out of the record of the moderation: name, address and words of their reports and appeals, and,
 * where their contributions go, every copy of these. What was decided by which rule stays, about nobody.
 */
export async function eraseFromModeration(tx: Transaction, subject: ErasedSubject): Promise<void> {
  const { id, addresses } = subject
  await allowErasing(tx)
  await tx.$executeRaw`
    UPDATE "Notice" SET "reporterName" = '', "reporterEmail" = '', explanation = '–'
    WHERE "reporterId" = ${id} OR lower("reporterEmail") = ANY(${addresses}::text[])`
  await tx.$executeRaw`
    UPDATE "Appeal" a SET text = '' FROM "ModerationDecision" d
    WHERE d.id = a."decisionId" AND a."byAuthor" AND d."userId" = ${id} AND a.text <> ''`
  if (!subject.keepsTexts) await eraseCopies(tx, id)
}

async function eraseCopies(tx: Transaction, userId: string): Promise<void> {
  const cases = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM "ModerationCase" c
    LEFT JOIN "Comment" m ON c."itemType" = 'comment' AND m.id = c."itemId"
    LEFT JOIN "Statement" s ON c."itemType" = 'statement' AND s.id = c."itemId"
    WHERE ${userId} IN (m."authorId", s."authorId")`
  const decisions = await tx.moderationDecision.findMany({ where: { userId }, select: { id: true } })
  const caseIds = cases.map(({ id }) => id)
  const decisionIds = decisions.map(({ id }) => id)
  await tx.moderationCase.updateMany({ where: { id: { in: caseIds } }, data: { snapshot: '' } })
  await tx.notice.updateMany({ where: { caseId: { in: caseIds } }, data: { snapshot: '' } })
  await tx.moderationDecision.updateMany({ where: { id: { in: decisionIds } }, data: { facts: '–' } })
  // A hint names words of the text.
  await tx.$executeRaw`
    DELETE FROM "ModerationHint" WHERE ("itemType", "itemId") IN (
      SELECT 'comment', id FROM "Comment" WHERE "authorId" = ${userId}
      UNION ALL SELECT 'statement', id FROM "Statement" WHERE "authorId" = ${userId})`
  await tx.eventDetail.deleteMany({
    where: {
      field: { in: QUOTING },
      event: {
        OR: [
          { streamType: 'moderationCase', streamId: { in: caseIds } },
          { streamType: 'decision', streamId: { in: decisionIds } },
        ],
      },
    },
  })
}
