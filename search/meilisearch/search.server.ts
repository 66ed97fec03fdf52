import { FACETS, type Facet, type SearchAnswer, type SearchQuery } from '../engine'
import { type Plan, planSearch } from '../postgres/plan.server'
import { type FoundTexts, showHit } from '../query/show-hit'
import { ask, meilisearchClient, SEARCH_MILLISECONDS } from './client.server'
import {
  asFacetCounts,
  type Count,
  type Counted,
  type Counts,
  countQuery,
  facetCounts,
  type TextConditions,
} from './count'
import { allOf, filterOf, hasOneOf } from './filter'
import { findHits } from './hits.server'
import { phraseText } from './rank'
import { tokenOf } from './token'

/** Answers a search. What a text means says the vocabulary in PostgreSQL, so both engines find the same. */
export async function searchIndex(query: SearchQuery, signal?: AbortSignal): Promise<SearchAnswer> {
  const plan = await planSearch(query.text, query.locale)
  const text = conditionsOf(plan)
  const facets = query.withFacets ? FACETS : []
  const [counts, hits] = text
    ? await Promise.all([count(text, query, facets, signal), findHits(plan, text, query, signal)])
    : [NO_COUNTS, []]
  return {
    hits: hits.map((found) => showHit(textsOf(found), query.locale, plan.wanted)),
    total: counts.total,
    facets: query.withFacets ? asFacetCounts(counts, FACETS) : null,
    correction: plan.correction,
    engine: 'meilisearch',
    isDegraded: false,
  }
}

const NO_COUNTS: Counts = { total: 0, facets: {} }

/** What the words leave; null where they can leave nothing. */
function conditionsOf({ lists: { any, phrases, none } }: Plan): TextConditions | null {
  if (any && any.length === 0) return null
  const filter = allOf([
    any ? hasOneOf('lexemes', any.map(tokenOf)) : '',
    none.length > 0 ? `NOT ${hasOneOf('lexemes', none.map(tokenOf))}` : '',
  ])
  return { filter, phrases: phraseText(phrases) }
}

async function count(
  text: TextConditions,
  query: SearchQuery,
  facets: readonly Facet[],
  signal: AbortSignal | undefined,
): Promise<Counts> {
  const total: Count = {
    query: countQuery(text, [filterOf(query.filter, query.at)]),
    read: ({ totalHits = 0 }, counts) => {
      counts.total = totalHits
    },
  }
  const all = [total, ...facetCounts(text, query, facets)]
  const { results } = await ask(() =>
    meilisearchClient('searchKey', SEARCH_MILLISECONDS).multiSearch(
      { queries: all.map((one) => one.query) },
      signal ? { signal } : {},
    ),
  )
  const counts: Counts = { total: 0, facets: {} }
  all.forEach(({ read }, index) => {
    read((results[index] ?? {}) as Counted, counts)
  })
  return counts
}

function textsOf({ entityId, ...found }: Omit<FoundTexts, 'id'> & { entityId: string }): FoundTexts {
  return { ...found, id: entityId }
}
