import { type Transaction, transact } from '~/platform/database/client.server'
import type { OwnSearch } from './require-saved-search.server'
import { lookNow } from './save-search.server'
import { choiceOf } from './saved-query.server'

export type Renamed = { ok: true } | { ok: false; reason: 'stale'; saved: { name: string; version: number } }

/** Gives a saved search another name, unless it got one in another tab. The same name twice changes nothing. */
export function renameSearch(
  { thing }: OwnSearch,
  { name, version }: { name: string; version: number },
): Promise<Renamed> {
  return transact(async (tx) => {
    const { count } = await tx.savedSearch.updateMany({
      where: { id: thing.id, version },
      data: { name, version: { increment: 1 } },
    })
    if (count > 0) return { ok: true }
    const saved = await tx.savedSearch.findUniqueOrThrow({
      where: { id: thing.id },
      select: { name: true, version: true },
    })
    return saved.name === name ? { ok: true } : { ok: false, reason: 'stale', saved }
  })
}

/** Tells nothing more until it is resumed. Twice is once. */
export function pauseSearch({ thing }: OwnSearch, at: Date): Promise<void> {
  return transact(async (tx) => {
    await tx.savedSearch.updateMany({ where: { id: thing.id, pausedAt: null }, data: { pausedAt: at } })
  })
}

/** Goes on telling, of what comes from now on: what is there by now the person finds by opening the search. */
export async function resumeSearch({ thing }: OwnSearch): Promise<void> {
  if (thing.pausedAt === null) return
  const { query, locale } = thing
  const looked = await lookNow(choiceOf(query), locale === 'en' ? 'en' : 'de')
  await transact(async (tx) => {
    await tx.savedSearch.updateMany({
      where: { id: thing.id, pausedAt: { not: null } },
      data: { pausedAt: null, ...looked },
    })
  })
}

/** Deletes a saved search with what was told of it: notices in the app, and mails that have not begun to leave. */
export function deleteSearch({ thing }: OwnSearch): Promise<void> {
  return transact(async (tx) => {
    await takeBackNotices(tx, thing.id)
    await tx.savedSearch.deleteMany({ where: { id: thing.id } })
  })
}

async function takeBackNotices(tx: Transaction, savedSearchId: string): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "OutboxMessage" m WHERE m.state IN ('pending', 'held') AND m.attempts = 0
      AND m."eventId" IN (SELECT h."noticeId" FROM "SavedSearchHit" h WHERE h."savedSearchId" = ${savedSearchId})`
  await tx.$executeRaw`
    DELETE FROM "Notification" n
    WHERE n."eventId" IN (SELECT h."noticeId" FROM "SavedSearchHit" h WHERE h."savedSearchId" = ${savedSearchId})`
}
