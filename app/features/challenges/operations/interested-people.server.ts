import { tell } from '~/outbox/append.server'
import { bothPaths } from '~/paths'
import type { Transaction } from '~/platform/database/client.server'
import { proposalTeams, without } from './challenge-recipients.server'

/** Who watches a challenge. */
export async function watchersOf(tx: Transaction, challengeId: string): Promise<string[]> {
  const rows = await tx.watch.findMany({ where: { challengeId }, select: { userId: true } })
  return rows.map((row) => row.userId)
}

/** Who asked about a challenge: every active member where it was for an organisation, otherwise the person. */
async function askersOf(tx: Transaction, challengeId: string): Promise<string[]> {
  const members = await tx.membership.findMany({
    where: { endedAt: null, organisation: { questions: { some: { challengeId } } } },
    select: { userId: true },
    distinct: ['userId'],
  })
  const alone = await tx.question.findMany({
    where: { challengeId, organisationId: null },
    select: { askedById: true },
    distinct: ['askedById'],
  })
  return [...members.map((row) => row.userId), ...alone.map((row) => row.askedById)]
}

/**
 * Everybody who has to learn of something at the same moment: who watches, who asked, and all active members of
 * organisations with a proposal, begun or submitted. One list, from which nobody can tell why somebody is on it.
 */
export async function interestedPeople(tx: Transaction, challengeId: string): Promise<string[]> {
  const everybody = [
    ...(await watchersOf(tx, challengeId)),
    ...(await proposalTeams(tx, challengeId)),
    ...(await askersOf(tx, challengeId)),
  ]
  // Accounts that are gone: a person who asked for themselves has no membership that would have ended.
  const there = await tx.user.findMany({
    where: { id: { in: [...new Set(everybody)] }, erasedAt: null },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return there.map((row) => row.id)
}

export type WatchedChange = 'datesChanged' | 'extended' | 'changed' | 'withdrawn' | 'opened' | 'archived'

/**
 * Tells those who watch of a change, in the transaction of the change. Call it after the messages that say more to
 * some of them: each person hears of one event once.
 */
export async function tellWatchers(
  tx: Transaction,
  happened: {
    eventId: string
    actorId: string | null
    challenge: { id: string; title: string }
    change: WatchedChange
    /** who was told more by a message of their own */
    told?: readonly string[]
    /** dates of questions that moved with it, ISO 8601 */
    dates?: { questionsUntil?: string; answersUntil?: string }
  },
): Promise<void> {
  const { eventId, actorId, challenge, change, told = [], dates = {} } = happened
  const userIds = (await watchersOf(tx, challenge.id)).filter((userId) => !told.includes(userId))
  await tell(tx, {
    eventId,
    userIds: actorId === null ? userIds : without(userIds, actorId),
    template: 'watchedChallengeChanged',
    params: {
      ...bothPaths('challenge', { challengeId: challenge.id }),
      title: challenge.title,
      change,
      ...dates,
    },
  })
}
