import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { isKnown } from './guard-form.server'

type Follower = Authorized<'discussion.follow', { type: string; id: string }>

/** Follows what is said about a thing. Twice is once. Nobody but the person learns of it. */
export async function followDiscussion({ actor, thing }: Follower): Promise<void> {
  await db.follow.createMany({
    data: [{ userId: actor.id, subjectType: thing.type, subjectId: thing.id }],
    skipDuplicates: true,
  })
}

/** Follows it no more. */
export async function unfollowDiscussion({ actor, thing }: Follower): Promise<void> {
  await db.follow.deleteMany({
    where: { userId: actor.id, subjectType: thing.type, subjectId: thing.id },
  })
}

export type Participant = { pseudonym: string | null; isFollowing: boolean; isKnown: boolean }

/** What a discussion has to know of somebody who is signed in. One statement. */
export async function findParticipant(
  userId: string,
  subject: { type: string; id: string },
): Promise<Participant> {
  const [row] = await db.$queryRaw<Participant[]>`
    SELECT u.pseudonym, EXISTS (SELECT 1 FROM "Follow" f WHERE f."userId" = u.id
      AND f."subjectType" = ${subject.type} AND f."subjectId" = ${subject.id}) AS "isFollowing",
      ${isKnown(new Date())} AS "isKnown"
    FROM "User" u WHERE u.id = ${userId}`
  return row ?? { pseudonym: null, isFollowing: false, isKnown: false }
}
