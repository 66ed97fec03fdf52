import { caseNumber } from '~/domain/moderation/case'
import { iso, type PersonalDataArea } from '~/features/account/operations/personal-data.server'
import { allowErasing } from '~/platform/database/allow-erasing.server'
import { db } from '~/platform/database/client.server'

/** What a person reported, what was decided about them, and what they did as a moderator. */
export const moderationData: PersonalDataArea = {
  sections: [
    {
      name: 'reports',
      rows: async ({ id, email }) => {
        const rows = await db.notice.findMany({
          where: { OR: [{ reporterId: id }, { reporterEmail: email }] },
          orderBy: { createdAt: 'asc' },
          include: { case: { select: { number: true, year: true } } },
        })
        return rows.map((row) => ({
          ...{ title: caseNumber(row.case.year, row.case.number), note: row.explanation },
          ...{ name: row.reporterName, email: row.reporterEmail, createdAt: iso(row.createdAt) },
        }))
      },
    },
    {
      name: 'moderationDecisions',
      rows: async ({ id }) => {
        const rows = await db.moderationDecision.findMany({
          where: { userId: id },
          orderBy: { decidedAt: 'asc' },
          include: { appeal: true },
        })
        return rows.map((row) => ({
          ...{ title: row.measure, text: row.facts, reason: row.explanation, at: iso(row.decidedAt) },
          note: row.appeal?.text ?? '',
        }))
      },
    },
    {
      name: 'moderationNotes',
      rows: async ({ id }) => {
        const rows = await db.moderationNote.findMany({ where: { authorId: id }, orderBy: { id: 'asc' } })
        return rows.map(({ text, at }) => ({ text, at: iso(at) }))
      },
    },
  ],

  async consequences({ id }, t) {
    const count = await db.moderationDecision.count({ where: { userId: id } })
    return count === 0 ? [] : [{ kind: 'stays', text: t('myData.consequence.moderation', { count }) }]
  },

  async erase(tx, { id, addresses }) {
    await allowErasing(tx)
    await tx.$executeRaw`
      UPDATE "Notice" SET "reporterName" = '', "reporterEmail" = ''
      WHERE "reporterId" = ${id} OR lower("reporterEmail") = ANY(${addresses}::text[])`
    // In their own words, which may say who they are; what rule they named stays.
    await tx.$executeRaw`UPDATE "Notice" SET "explanation" = '–' WHERE "reporterId" = ${id}`
    await tx.$executeRaw`
      UPDATE "Appeal" SET "text" = '' FROM "ModerationDecision" d
      WHERE d."id" = "Appeal"."decisionId" AND "Appeal"."byAuthor" AND d."userId" = ${id}`
    await eraseCopies(tx, id)
  },
}

/** Copies of what the person wrote go where the text itself is gone; that there was a decision stays. */
async function eraseCopies(tx: Parameters<PersonalDataArea['erase']>[0], userId: string): Promise<void> {
  const cases = await tx.$queryRaw<{ id: string }[]>`
    SELECT DISTINCT c."id" FROM "ModerationCase" c
    LEFT JOIN "ModerationDecision" d ON d."caseId" = c."id"
    LEFT JOIN "Comment" m ON c."itemType" = 'comment' AND m."id" = c."itemId"
    LEFT JOIN "Statement" s ON c."itemType" = 'statement' AND s."id" = c."itemId"
    WHERE (d."userId" = ${userId} OR m."authorId" = ${userId} OR s."authorId" = ${userId})
      AND coalesce(m."state", s."state", 'removed') = 'removed'`
  const ids = cases.map(({ id }) => id)
  if (ids.length === 0) return
  await tx.moderationCase.updateMany({ where: { id: { in: ids } }, data: { snapshot: '' } })
  await tx.notice.updateMany({ where: { caseId: { in: ids } }, data: { snapshot: '' } })
  await tx.moderationDecision.updateMany({ where: { caseId: { in: ids } }, data: { facts: '–' } })
}
