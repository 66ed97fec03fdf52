import type { FederatedMultiSearchParams, MultiSearchQuery } from 'meilisearch'
import type { Key, SearchQuery } from '../engine'
import { orderByText } from '../postgres/order-by-text.server'
import type { Plan } from '../postgres/plan.server'
import { rankKeys } from '../postgres/rank-keys.server'
import { pageRange } from '../query/page-range'
import type { FoundTexts } from '../query/show-hit'
import { ask, meilisearchClient, SEARCH_MILLISECONDS } from './client.server'
import { type Counted, countQuery, type TextConditions } from './count'
import { documentId, seconds } from './document'
import { allOf, filterOf, hasOneOf } from './filter'
import { LIVE_INDEX } from './names'
import { NEWEST, RANKED, rankedFields, rankedQueries } from './rank'
import { LOCALES, SHOWN, WORDS_FIELD } from './settings'

/** So many of the best are put into their exact order. */
const MOST_RANKED = 200

type Found = Omit<FoundTexts, 'id'> & { entityId: string }
type Range = { offset: number; limit: number }
/** A part of the hits with an order of its own. */
type Segment = { condition: string; sort: string[] }

/** The hits of one page, in the order that was asked for. */
export async function findHits(
  plan: Plan,
  text: TextConditions,
  query: SearchQuery,
  signal: AbortSignal | undefined,
): Promise<Found[]> {
  const range = pageRange(query)
  const chosen = filterOf(query.filter, query.at)
  if (query.sort === 'relevance' && plan.lexemes.length > 0) return ranked(plan, text, chosen, range, signal)
  if (query.sort !== 'deadline') return inOrder(text, [{ condition: chosen, sort: NEWEST }], [range], signal)
  const segments = byDeadline(query.at).map(({ condition, sort }) => ({
    sort,
    condition: allOf([chosen, condition]),
  }))
  const sizes = await count(text, segments, signal)
  return inOrder(text, segments, rangesOf(sizes, range), signal)
}

/** What can still be answered, soonest first; then what has no deadline; then what is over, latest first. */
function byDeadline(at: Date): Segment[] {
  return [
    { condition: `deadlineTs > ${seconds(at)}`, sort: ['deadlineTs:asc', ...NEWEST] },
    { condition: 'deadlineTs NOT EXISTS', sort: NEWEST },
    { condition: `deadlineTs <= ${seconds(at)}`, sort: ['deadlineTs:desc', ...NEWEST] },
  ]
}

/** Which part of each segment is on the page. */
export function rangesOf(sizes: readonly number[], { offset, limit }: Range): Range[] {
  let before = 0
  return sizes.map((size) => {
    const from = Math.min(size, Math.max(0, offset - before))
    const to = Math.min(size, Math.max(0, offset + limit - before))
    before += size
    return { offset: from, limit: to - from }
  })
}

async function count(
  text: TextConditions,
  segments: readonly Segment[],
  signal: AbortSignal | undefined,
): Promise<number[]> {
  const queries = segments.map(({ condition }) => countQuery(text, [condition]))
  const { results } = await ask(() => client().multiSearch({ queries }, signal ? { signal } : {}))
  return results.map((result) => (result as Counted).totalHits ?? 0)
}

async function inOrder(
  text: TextConditions,
  segments: readonly Segment[],
  ranges: readonly Range[],
  signal: AbortSignal | undefined,
): Promise<Found[]> {
  const queries = segments.flatMap(({ condition, sort }, index): MultiSearchQuery[] => {
    const range = ranges[index]
    if (!range || range.limit === 0) return []
    const filter = allOf([text.filter, condition])
    return [
      {
        indexUid: LIVE_INDEX,
        q: text.phrases,
        ...(text.phrases !== '' && { attributesToSearchOn: [WORDS_FIELD] }),
        ...(filter !== '' && { filter }),
        matchingStrategy: 'all',
        locales: LOCALES,
        attributesToRetrieve: [...SHOWN],
        ...{ sort, ...range },
      },
    ]
  })
  if (queries.length === 0) return []
  const { results } = await ask(() => client().multiSearch({ queries }, signal ? { signal } : {}))
  return results.flatMap(({ hits }) => hits as unknown as Found[])
}

/** The best of what Meilisearch finds, in the order that PostgreSQL gives them; behind them the rest as it comes. */
async function ranked(
  plan: Plan,
  text: TextConditions,
  chosen: string,
  { offset, limit }: Range,
  signal: AbortSignal | undefined,
): Promise<Found[]> {
  const filter = allOf([text.filter, chosen])
  const end = offset + limit
  const best =
    offset < MOST_RANKED
      ? await inOrderOf(plan, await candidates(plan, filter, { offset: 0, limit: MOST_RANKED }, signal))
      : []
  const rest =
    end > MOST_RANKED
      ? await candidates(
          plan,
          filter,
          { offset: Math.max(offset, MOST_RANKED), limit: end - Math.max(offset, MOST_RANKED) },
          signal,
        )
      : []
  return read([...best.slice(offset, Math.min(end, MOST_RANKED)), ...rest], signal)
}

function inOrderOf(plan: Plan, keys: readonly Key[]): Promise<Key[]> {
  return plan.longText ? orderByText(plan.longText, keys) : rankKeys(plan, keys)
}

async function candidates(
  plan: Plan,
  filter: string,
  range: Range,
  signal: AbortSignal | undefined,
): Promise<Key[]> {
  const { phrases } = plan.lists
  const params: FederatedMultiSearchParams = {
    federation: range,
    queries: rankedQueries(plan.lexemes, phrases).map(({ q, weight }) => ({
      ...{ indexUid: LIVE_INDEX, q, ...RANKED, sort: [...RANKED.sort] },
      attributesToSearchOn: rankedFields(phrases.length > 0),
      attributesToRetrieve: ['kind', 'entityId'],
      ...(filter !== '' && { filter }),
      federationOptions: { weight },
    })),
  }
  const { hits } = await ask(() => client().multiSearch(params, signal ? { signal } : {}))
  return (hits as unknown as Found[]).map(({ kind, entityId: id }) => ({ kind, id }))
}

/** The texts of some documents, in the order of their keys. */
async function read(keys: readonly Key[], signal: AbortSignal | undefined): Promise<Found[]> {
  if (keys.length === 0) return []
  const ids = keys.map(({ kind, id }) => documentId(kind, id))
  const query = {
    ...{ indexUid: LIVE_INDEX, q: '', locales: LOCALES, limit: keys.length },
    filter: hasOneOf('id', ids),
    attributesToRetrieve: ['id', ...SHOWN],
  }
  const { results } = await ask(() => client().multiSearch({ queries: [query] }, signal ? { signal } : {}))
  const found = new Map(
    results.flatMap(({ hits }) =>
      (hits as unknown as (Found & { id: string })[]).map((hit) => [hit.id, hit]),
    ),
  )
  return ids.flatMap((id) => found.get(id) ?? [])
}

const client = () => meilisearchClient('searchKey', SEARCH_MILLISECONDS)
