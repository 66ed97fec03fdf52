import { PUBLIC_CHALLENGE_STATES } from '~/domain/challenge/lifecycle'
import { phaseOf } from '~/domain/challenge/view'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { inLanguage } from './present-challenge.server'

type Watcher = Authorized<'challenge.watch', { id: string }>

/** Watches a challenge. Twice is once. Nobody but the person learns of it. */
export async function watchChallenge({ actor, thing }: Watcher): Promise<void> {
  await db.watch.createMany({
    data: [{ userId: actor.id, challengeId: thing.id }],
    skipDuplicates: true,
  })
}

/** Watches it no more. */
export async function unwatchChallenge({ actor, thing }: Watcher): Promise<void> {
  await db.watch.deleteMany({ where: { userId: actor.id, challengeId: thing.id } })
}

/** Whether somebody watches a challenge. */
export async function isWatching(userId: string, challengeId: string): Promise<boolean> {
  return (await db.watch.count({ where: { userId, challengeId } })) > 0
}

export const MOST_WATCHED = 100

/** What somebody watches, the latest first; one more than are shown where there are more. One statement. */
export async function listWatched(userId: string, locale: Locale, at: Date) {
  const rows = await db.watch.findMany({
    where: { userId, challenge: { state: { in: [...PUBLIC_CHALLENGE_STATES] } } },
    orderBy: [{ createdAt: 'desc' }, { challengeId: 'asc' }],
    take: MOST_WATCHED + 1,
    include: { challenge: { include: { authority: { select: { name: true } } } } },
  })
  return rows.map(({ challenge, createdAt }) => ({
    id: challenge.id,
    title: inLanguage(locale, challenge.title, challenge.english, 'title'),
    authorityName: challenge.authority.name,
    phase: phaseOf(challenge, at),
    ...{ deadlineAt: challenge.deadlineAt, since: createdAt },
  }))
}
