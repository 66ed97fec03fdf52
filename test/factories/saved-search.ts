import type { Filter } from '#search/engine'
import { standingToPerson } from '~/domain/permission/standing'
import { type Keeper, saveSearch } from '~/features/searching/operations/save-search.server'
import { db } from '~/platform/database/client.server'
import { authorize } from '~/platform/guard/authorized.server'
import { newId } from '~/platform/new-id.server'
import { viewerOf } from './user'

type Kept = { text?: string; filter?: Filter; name?: string; locale?: 'de' | 'en' }

/** The proof that somebody keeps searches for themselves. */
export async function keeperOf(userId: string): Promise<Keeper> {
  const viewer = await viewerOf(userId)
  return authorize('savedSearch.use', viewer, standingToPerson(viewer, userId), null)
}

/** Saves a search as its page does, with all that it finds by then. @returns its id */
export async function keepSearch(
  userId: string,
  { text = '', filter = {}, name = text || 'Suche', locale = 'de' }: Kept,
): Promise<string> {
  const saved = await saveSearch(await keeperOf(userId), { name, choice: { text, filter }, locale })
  if (!saved.ok) throw new Error(saved.reason)
  return saved.savedSearchId
}

/** Lets the time pass for which a search is quiet after a notice. */
export async function passQuietTime(): Promise<void> {
  await db.$executeRaw`UPDATE "SavedSearch" SET "toldAt" = "toldAt" - interval '1 hour'`
}

/** Several searches of a person, one of which has told of a challenge in several notices. @returns that one's id */
export async function createToldSearches(userId: string, challengeId: string, size: number): Promise<string> {
  for (let count = 0; count < size; count += 1)
    await keepSearch(userId, { text: `Gesucht ${count}`, filter: { kind: ['challenge'] } })
  const savedSearchId = await keepSearch(userId, { text: 'Gemeldet' })
  for (let count = 0; count < size; count += 1)
    await db.savedSearchHit.create({
      data: {
        ...{
          savedSearchId,
          kind: 'challenge',
          entityId: count === 0 ? challengeId : newId(),
          noticeId: newId(),
        },
        matched: { words: ['Wort'], facets: [['kind', 'challenge']], status: 'open' },
        toldAt: new Date(),
      },
    })
  return savedSearchId
}
