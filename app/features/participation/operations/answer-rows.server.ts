import type { OfficialStatus } from '~/domain/participation/official-answer'
import type { Transaction } from '~/platform/database/client.server'

type About = { subjectType: string; subjectId: string }

/** Answers about one thing are opened one after the other. Take it after the contributions, never before them. */
export async function lockAnswersOf(tx: Transaction, { subjectType, subjectId }: About): Promise<void> {
  const name = `officialAnswers:${subjectType}/${subjectId}`
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`
}

/** The answer that is owed about a thing, kept owed until the transaction ends; null where none is. */
export async function owedAnswerOf(
  tx: Transaction,
  { subjectType, subjectId }: About,
): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM "OfficialAnswer"
    WHERE "subjectType" = ${subjectType} AND "subjectId" = ${subjectId} AND status = 'underReview' FOR SHARE`
  return row?.id ?? null
}

export type AnswerRow = {
  id: string
  version: number
  status: OfficialStatus
  reason: string
  text: string
  dueAt: Date
  firstDueAt: Date | null
  answeredAt: Date | null
  answeredById: string | null
}

/** One answer, locked until the transaction ends. */
export async function lockAnswer(tx: Transaction, id: string): Promise<AnswerRow | null> {
  const [row] = await tx.$queryRaw<AnswerRow[]>`
    SELECT id, version, status::text AS status, reason, text, "dueAt", "firstDueAt", "answeredAt", "answeredById"
    FROM "OfficialAnswer" WHERE id = ${id} FOR UPDATE`
  return row ?? null
}

/**
 * Of the contributions that an answer is to draw on, those on which it cannot: of another discussion, or not to be
 * read by everybody. What it draws on already may have been hidden since. They stay as they are until the
 * transaction ends.
 */
export async function lockSources(
  tx: Transaction,
  { subjectType, subjectId }: About,
  { commentIds, answerId }: { commentIds: readonly string[]; answerId: string },
): Promise<{ missing: string[] }> {
  if (commentIds.length === 0) return { missing: [] }
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM "Comment" c
    WHERE c.id = ANY(${[...commentIds]}::text[])
      AND c."subjectType" = ${subjectType} AND c."subjectId" = ${subjectId}
      AND (c.state = 'visible' OR EXISTS (
        SELECT FROM "OfficialAnswerSource" s WHERE s."commentId" = c.id AND s."answerId" = ${answerId}))
    ORDER BY c.id FOR SHARE OF c`
  const found = new Set(rows.map(({ id }) => id))
  return { missing: commentIds.filter((id) => !found.has(id)) }
}
