import { countEach, type StoredPlan } from '#search/postgres/news.server'
import { frequencyOf } from '~/domain/notification/kinds'
import { MOST_NAMED } from '~/domain/saved-search/saved-search'
import { readFound } from '~/outbox/found-things.server'
import type { Locale } from '~/paths'
import { db } from '~/platform/database/client.server'
import { searchAddress } from '../search-address'
import type { SavedSearchRow } from './require-saved-search.server'
import type { Keeper } from './save-search.server'
import { choiceLabels, choiceOf, type KeptChoice, planChoice } from './saved-query.server'

/** A saved search as its person sees it. */
export type ShownSearch = ReturnType<typeof shownSearch>

function shownSearch(row: SavedSearchRow, locale: Locale, total: number) {
  const choice = choiceOf(row.query)
  const { id, name, pausedAt, toldAt, createdAt } = row
  return {
    ...{ id, name, createdAt, toldAt, total },
    isPaused: pausedAt !== null,
    text: choice.text,
    choices: choiceLabels(locale, choice.filter),
    address: searchAddress(locale, choice),
  }
}

/** All saved searches of a person, the newest first, with how many things each finds now: two statements. */
export async function listSavedSearches({ actor }: Keeper, locale: Locale, at: Date): Promise<ShownSearch[]> {
  const rows = await db.savedSearch.findMany({
    where: { userId: actor.id },
    omit: { known: true },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  const totals = await totalsOf(rows, at)
  return rows.map((row, turn) => shownSearch(row, locale, totals[turn] ?? 0))
}

/** One of them. One statement. */
export async function showSavedSearch(row: SavedSearchRow, locale: Locale, at: Date): Promise<ShownSearch> {
  const [total = 0] = await totalsOf([row], at)
  return shownSearch(row, locale, total)
}

/** Counted by what was kept of the search when it was asked last: not more than a minute after the index has moved. */
function totalsOf(rows: readonly SavedSearchRow[], at: Date): Promise<number[]> {
  return countEach(
    rows.map(({ plan, query }) => ({ plan: plan as StoredPlan, filter: choiceOf(query).filter })),
    at,
  )
}

/** How many things a search would find now. */
export async function countChoice(choice: KeptChoice, locale: Locale, at: Date): Promise<number> {
  const plan = await planChoice(choice, locale)
  const [total = 0] = await countEach([{ plan, filter: choice.filter }], at)
  return total
}

const NEWEST_NOTICES = 5

/** What was told of a saved search last, notice by notice, as everybody may see it now. */
export async function listTold(savedSearchId: string, locale: Locale) {
  const notices = await db.savedSearchHit.groupBy({
    by: ['noticeId', 'toldAt'],
    where: { savedSearchId },
    _count: true,
    orderBy: [{ toldAt: 'desc' }, { noticeId: 'desc' }],
    take: NEWEST_NOTICES,
  })
  const found = await readFound(
    notices.map(({ noticeId }) => noticeId),
    locale,
  )
  return notices.map(({ noticeId, toldAt, _count }) => ({
    ...{ noticeId, toldAt, total: _count, named: Math.min(_count, MOST_NAMED) },
    things: found.get(noticeId) ?? [],
  }))
}

/** How often the person wants mails about saved searches. One statement. */
export async function findRhythm({ actor }: Keeper) {
  const kind = 'savedSearches'
  const stored = await db.notificationPreference.findMany({ where: { userId: actor.id, kind } })
  return frequencyOf(kind, 'mail', stored)
}
