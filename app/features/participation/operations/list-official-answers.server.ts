import { isAnswerOverdue, type OfficialStatus } from '~/domain/participation/official-answer'
import { db } from '~/platform/database/client.server'

/** So many stand on the page of a thing; more of them are in the public list. */
export const ANSWERS_OF_A_THING = 10

type Row = {
  id: string
  status: OfficialStatus
  reason: string
  dueAt: Date
  answeredAt: Date | null
  organisation: string
  sourceCount: number
}

/**
 * The official answers about one thing, what is owed first, then the newest: for its own page and for the page of
 * its discussion. One statement.
 */
export async function listOfficialAnswers(
  { type, id }: { type: string; id: string },
  at: Date,
): Promise<(Row & { isOverdue: boolean })[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT a.id, a.status::text AS status, a.reason, a."dueAt", a."answeredAt", o.name AS organisation,
      (SELECT count(*)::int FROM "OfficialAnswerSource" s WHERE s."answerId" = a.id) AS "sourceCount"
    FROM "OfficialAnswer" a JOIN "Organisation" o ON o.id = a."organisationId"
    WHERE a."subjectType" = ${type} AND a."subjectId" = ${id}
    ORDER BY a.status = 'underReview' DESC, a.id DESC LIMIT ${ANSWERS_OF_A_THING}`
  return rows.map((row) => ({ ...row, isOverdue: isAnswerOverdue(row, at) }))
}
export type AnswerOfThing = Awaited<ReturnType<typeof listOfficialAnswers>>[number]
