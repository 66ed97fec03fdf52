import type { OfficialStatus } from '~/domain/participation/official-answer'
import { HAS_OPEN_ACCOUNT } from '~/features/account/operations/open-account.server'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { watchersOf } from '../subjects/registry.server'
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
 * discussion, then those who watch the thing that it is about: each person once an event, in the words that say
 * most; whoever wrote the answer not at all, nor accounts that are shut.
 */
export async function tellOfAnswer(
  tx: Transaction,
  { eventId, actorId, answerId, subject, status, reason }: Answered,
): Promise<void> {
  const people = await tx.$queryRaw<Told[]>`
    SELECT u.id, bool_or(t.used) AS "isUsed", bool_or(t.author) AS "isAuthor",
      bool_or(t.follows) AS "isFollowing" FROM (
      SELECT c."authorId", true, true, false FROM "OfficialAnswerSource" s JOIN "Comment" c ON c.id = s."commentId"
      WHERE s."answerId" = ${answerId}
      UNION ALL
      SELECT c."authorId", false, true, false FROM "OfficialAnswerCause" o JOIN "Comment" c ON c.id = o."commentId"
      WHERE o."answerId" = ${answerId}
      UNION ALL
      SELECT "userId", false, false, true FROM "Follow"
      WHERE "subjectType" = ${subject.type} AND "subjectId" = ${subject.id}
      UNION ALL
      SELECT w.id, false, false, false FROM (${watchersOf(subject.type, subject.id)}) w(id)
    ) t("userId", used, author, follows) JOIN "User" u ON u.id = t."userId" AND ${HAS_OPEN_ACCOUNT}
    WHERE u.id <> ${actorId} GROUP BY u.id ORDER BY u.id`
  const params = {
    ...bothPaths('officialAnswer', { answerId }),
    ...{ title: subject.title, authority: subject.organisationName, status, reason },
  }
  const toldFor = (why: ReturnType<typeof whyTold>) =>
    people.flatMap((one) => (whyTold(one) === why ? [one.id] : []))
  for (const why of ['used', 'supported', 'follows'] as const) {
    const userIds = toldFor(why)
    await tell(tx, { eventId, userIds, template: 'officialAnswerGiven', params: { ...params, toldFor: why } })
  }
  await tell(tx, { eventId, userIds: toldFor('watches'), template: 'watchedChallengeAnswered', params })
}

type Told = { id: string; isUsed: boolean; isAuthor: boolean; isFollowing: boolean }

function whyTold({ isUsed, isAuthor, isFollowing }: Told) {
  if (isUsed) return 'used'
  if (isAuthor) return 'supported'
  return isFollowing ? 'follows' : 'watches'
}
