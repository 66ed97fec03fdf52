import type { OfficialStatus } from '~/domain/participation/official-answer'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import type { Subject } from '../subjects/subject'

type Answered = {
  eventId: string
  actorId: string
  answerId: string
  subject: Subject
  status: OfficialStatus
  reason: string
}

/**
 * Tells the authors of the contributions that an answer draws on or was owed for, then those who follow the
 * discussion: each person once an event, whoever wrote the answer not at all.
 */
export async function tellOfAnswer(
  tx: Transaction,
  { eventId, actorId, answerId, subject, status, reason }: Answered,
): Promise<void> {
  const people = await tx.$queryRaw<{ id: string; isUsed: boolean; isAuthor: boolean }[]>`
    SELECT u.id, bool_or(t.used) AS "isUsed", bool_or(t.author) AS "isAuthor" FROM (
      SELECT c."authorId", true, true FROM "OfficialAnswerSource" s JOIN "Comment" c ON c.id = s."commentId"
      WHERE s."answerId" = ${answerId}
      UNION ALL
      SELECT c."authorId", false, true FROM "OfficialAnswerCause" o JOIN "Comment" c ON c.id = o."commentId"
      WHERE o."answerId" = ${answerId}
      UNION ALL
      SELECT "userId", false, false FROM "Follow"
      WHERE "subjectType" = ${subject.type} AND "subjectId" = ${subject.id}
    ) t("userId", used, author) JOIN "User" u ON u.id = t."userId" AND u."erasedAt" IS NULL
    WHERE u.id <> ${actorId} GROUP BY u.id ORDER BY u.id`
  const params = {
    ...bothPaths('officialAnswer', { answerId }),
    ...{ title: subject.title, authority: subject.organisationName, status, reason },
  }
  for (const why of ['used', 'supported', 'follows'] as const) {
    const userIds = people.flatMap((one) => (whyTold(one) === why ? [one.id] : []))
    await tell(tx, { eventId, userIds, template: 'officialAnswerGiven', params: { ...params, toldFor: why } })
  }
}

function whyTold({ isUsed, isAuthor }: { isUsed: boolean; isAuthor: boolean }) {
  if (isUsed) return 'used'
  return isAuthor ? 'supported' : 'follows'
}
