import { without } from '~/features/challenges/operations/challenge-recipients.server'
import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'

/** What every message about a consultation says and where its link leads. */
export function consultationParams(
  { id: consultationId, title }: { id: string; title: string },
  page: 'consultation' | 'consultationManage' | 'consultationResult',
) {
  return { ...bothPaths(page, { consultationId }), title }
}

/** Who wants to hear of a consultation, accounts that are gone left out. */
async function followersOf(tx: Transaction, consultationId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ userId: string }[]>`
    SELECT f."userId" FROM "Follow" f JOIN "User" u ON u.id = f."userId" AND u."erasedAt" IS NULL
    WHERE f."subjectType" = 'consultation' AND f."subjectId" = ${consultationId} ORDER BY f."userId"`
  return rows.map((row) => row.userId)
}

export type ConsultationNews = 'started' | 'endsSoon' | 'extended' | 'withdrawn' | 'closed'

/** Tells those who follow a consultation what has happened with it, in the transaction in which it happens. */
export async function tellFollowers(
  tx: Transaction,
  happened: {
    eventId: string
    /** who did it and hears nothing; null: time has */
    actorId: string | null
    consultation: { id: string; title: string; endsAt: Date | null }
    news: ConsultationNews
    /** the reason of a withdrawal or an extension, or what became of it */
    words?: string
  },
): Promise<void> {
  const { eventId, actorId, consultation, news, words = '' } = happened
  const followers = await followersOf(tx, consultation.id)
  const page = news === 'closed' ? 'consultationResult' : 'consultation'
  await tell(tx, {
    eventId,
    userIds: actorId === null ? followers : without(followers, actorId),
    template: 'consultationNews',
    params: {
      ...consultationParams(consultation, page),
      ...{ news, words },
      ...(consultation.endsAt && { endsAt: consultation.endsAt.toISOString() }),
    },
  })
}
