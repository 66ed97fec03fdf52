import type { Key, Neighbour } from '../engine'
import { compareKeys, MOST_COMPARED, type Telling, tellingLexemes } from '../postgres/similar.server'
import { ask, meilisearchClient, SEARCH_MILLISECONDS } from './client.server'
import { documentId } from './document'
import { allOf, hasOneOf } from './filter'
import { LIVE_INDEX } from './names'
import { RANKED, rankedFields, rankedQueries } from './rank'
import { tokenOf } from './token'

/**
 * Things that share what tells this one from the others. There are no vectors: its strongest words are a query. What
 * that finds is compared whole, as PostgreSQL does it, so weak neighbours are left out by the same measure.
 */
export async function similarIndexed(
  key: Key,
  kinds: readonly string[],
  locale: 'de' | 'en',
  most: number,
  signal?: AbortSignal,
): Promise<Neighbour[]> {
  const telling = await tellingLexemes(key)
  if (telling.looking.length === 0 || kinds.length === 0) return []
  return compareKeys(telling, await candidates(key, kinds, telling, signal), locale, most)
}

async function candidates(
  key: Key,
  kinds: readonly string[],
  { looking }: Telling,
  signal: AbortSignal | undefined,
): Promise<Key[]> {
  const tokens = looking.map(({ term }) => tokenOf(term))
  const filter = allOf([hasOneOf('lexemes', tokens), hasOneOf('kind', kinds)])
  const { hits } = await ask(() =>
    meilisearchClient('searchKey', SEARCH_MILLISECONDS).multiSearch(
      {
        // One more: the thing itself is among them, and is left out below.
        federation: { limit: MOST_COMPARED + 1 },
        queries: rankedQueries(looking, []).map(({ q, weight }) => ({
          ...{ indexUid: LIVE_INDEX, q, filter, ...RANKED, sort: [...RANKED.sort] },
          attributesToSearchOn: rankedFields(false),
          attributesToRetrieve: ['kind', 'entityId'],
          federationOptions: { weight },
        })),
      },
      signal ? { signal } : {},
    ),
  )
  return (hits as unknown as { kind: string; entityId: string }[])
    .map(({ kind, entityId }) => ({ kind, id: entityId }))
    .filter(({ kind, id }) => documentId(kind, id) !== documentId(key.kind, key.id))
}
