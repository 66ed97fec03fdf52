import { mentionsIn } from '~/domain/participation/mentions'
import { pseudonymKeyOf } from '~/domain/participation/pseudonym'
import { tell } from '~/outbox/append.server'
import { path } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import type { Subject } from '../subjects/subject'

type News = {
  eventId: string
  comment: { id: string; text: string; authorId: string }
  answered: { authorId: string } | null
  subject: Pick<Subject, 'type' | 'id' | 'title'>
}

/**
 * Tells of a contribution: whom it calls by name, whom it answers, and who follows the discussion. Each person hears
 * of it once, for the first of these reasons, since a person is told of an event once. Messages hold neither the text
 * nor a name: what is hidden or erased before a mail leaves is not in it.
 */
export async function tellParticipants(
  tx: Transaction,
  { eventId, comment, answered, subject }: News,
): Promise<void> {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== comment.authorId)
  const params = {
    path: `${path('de', 'comment', { commentId: comment.id })}#beitrag-${comment.id}`,
    pathEn: `${path('en', 'comment', { commentId: comment.id })}#beitrag-${comment.id}`,
    title: subject.title,
  }
  const called = await calledIn(tx, comment.text)
  await tell(tx, { eventId, userIds: others(called), template: 'commentMentions', params })
  if (answered)
    await tell(tx, { eventId, userIds: others([answered.authorId]), template: 'commentAnswers', params })
  const followers = await tx.follow.findMany({
    where: { subjectType: subject.type, subjectId: subject.id },
    select: { userId: true },
  })
  const following = followers.map(({ userId }) => userId)
  await tell(tx, { eventId, userIds: others(following), template: 'discussionContinues', params })
}

async function calledIn(tx: Transaction, text: string): Promise<string[]> {
  const keys = mentionsIn(text).map(pseudonymKeyOf)
  if (keys.length === 0) return []
  const people = await tx.user.findMany({
    where: { pseudonymKey: { in: keys }, disabledAt: null },
    select: { id: true },
  })
  return people.map(({ id }) => id)
}
