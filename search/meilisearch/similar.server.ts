import type { Key } from '../engine'
import { tellingLexemes } from '../postgres/similar.server'
import { ask, meilisearchClient, SEARCH_MILLISECONDS } from './client.server'
import { documentId } from './document'
import { allOf, hasOneOf } from './filter'
import { LIVE_INDEX } from './names'
import { RANKED, rankedFields, rankedQueries } from './rank'
import { tokenOf } from './token'

const MOST = 100

/**
 * Things that share what tells this one from the others. There are no vectors: its strongest words are a query, so it
 * finds what says the same in the same words or their synonyms.
 */
export async function similarIndexed(
  key: Key,
  kinds: readonly string[],
  most: number,
  signal?: AbortSignal,
): Promise<Key[]> {
  const limit = Math.min(MOST, Math.max(0, Math.floor(most) || 0))
  const telling = limit > 0 && kinds.length > 0 ? await tellingLexemes(key) : []
  if (telling.length === 0) return []
  const tokens = telling.map(({ term }) => tokenOf(term))
  const filter = allOf([hasOneOf('lexemes', tokens), hasOneOf('kind', kinds)])
  const { hits } = await ask(() =>
    meilisearchClient('searchKey', SEARCH_MILLISECONDS).multiSearch(
      {
        // One more: the thing itself is among them, and is left out below.
        federation: { limit: limit + 1 },
        queries: rankedQueries(telling, []).map(({ q, weight }) => ({
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
    .slice(0, limit)
}
