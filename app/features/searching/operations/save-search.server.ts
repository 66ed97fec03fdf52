import { hashesOf, isTimed, lastChange } from '#search/postgres/news.server'
import { isFull } from '~/domain/saved-search/saved-search'
import type { Locale } from '~/paths'
import { databaseTime, db, transact } from '~/platform/database/client.server'
import type { Authorized } from '~/platform/guard/authorized.server'
import { hashOfQuery, type KeptChoice, planChoice, queryOf, storedPlan } from './saved-query.server'

export type Saved =
  | { ok: true; savedSearchId: string; isNew: boolean }
  /** as many are kept as may be */
  | { ok: false; reason: 'full' }

/** Whoever keeps searches for themselves. */
export type Keeper = Authorized<'savedSearch.use', null>

/**
 * Saves a search. The same one twice is one, under its first name. What it finds now is no news. There is no event,
 * as there is none of watching: what somebody looks for is nobody else's concern.
 */
export async function saveSearch(
  { actor }: Keeper,
  { name, choice, locale }: { name: string; choice: KeptChoice; locale: Locale },
): Promise<Saved> {
  const query = queryOf(choice)
  const queryHash = hashOfQuery(query)
  const looked = await lookNow(choice, locale)
  return transact(async (tx) => {
    // Two tabs of one person take turns, so that the limit holds.
    await tx.$queryRaw`SELECT id FROM "User" WHERE id = ${actor.id} FOR NO KEY UPDATE`
    const where = { userId_queryHash: { userId: actor.id, queryHash } }
    const same = await tx.savedSearch.findUnique({ where, select: { id: true } })
    if (same) return { ok: true, savedSearchId: same.id, isNew: false }
    if (isFull(await tx.savedSearch.count({ where: { userId: actor.id } })))
      return { ok: false, reason: 'full' }
    const { id } = await tx.savedSearch.create({
      data: { userId: actor.id, name, query, queryHash, locale, isTimed: isTimed(choice.filter), ...looked },
    })
    return { ok: true, savedSearchId: id, isNew: true }
  })
}

/**
 * What a search finds now, and from where on to look for news. The mark is read first: what is written in between is
 * found now or later, and never lost.
 */
export async function lookNow(choice: KeptChoice, locale: Locale) {
  const { seen } = await lastChange()
  const at = await databaseTime()
  const plan = await planChoice(choice, locale)
  const known = await hashesOf({ plan, filter: choice.filter }, at)
  return { lookedTo: seen, lookedAt: at, known, plan: storedPlan(plan) }
}

/** The saved search of a person that is the same, if there is one. */
export async function findSame(userId: string, choice: KeptChoice): Promise<string | null> {
  const queryHash = hashOfQuery(queryOf(choice))
  const where = { userId_queryHash: { userId, queryHash } }
  return (await db.savedSearch.findUnique({ where, select: { id: true } }))?.id ?? null
}
