import type { MultiSearchQuery } from 'meilisearch'
import { FACETS, type Facet, type FacetCounts, type SearchQuery } from '../engine'
import { ATTRIBUTES, allOf, filterOf, statusHalves, windows } from './filter'
import { LIVE_INDEX } from './names'
import { LOCALES, WORDS_FIELD } from './settings'

/** What a text leaves of all documents: a filter, and words that must stand one after the other. */
export type TextConditions = { filter: string; phrases: string }

/** A question for a number, and what becomes of the answer. */
export type Count = { query: MultiSearchQuery; read: (answer: Counted, counts: Counts) => void }

export type Counted = { totalHits?: number; facetDistribution?: Record<string, Record<string, number>> }
export type Counts = { total: number; facets: Record<string, Record<string, number>> }

/** A query that finds nothing but says how much there is. */
export function countQuery(text: TextConditions, conditions: readonly string[], facets: string[] = []) {
  const filter = allOf([text.filter, ...conditions])
  return {
    indexUid: LIVE_INDEX,
    q: text.phrases,
    ...(text.phrases !== '' && { attributesToSearchOn: [WORDS_FIELD] }),
    matchingStrategy: 'all',
    locales: LOCALES,
    ...(filter !== '' && { filter }),
    facets,
    page: 1,
    hitsPerPage: 0,
  } satisfies MultiSearchQuery
}

/**
 * The questions by which all facets are counted, each without its own choice. Those that nothing was chosen of share
 * one; status and windows of the deadline are computed with the time, so they are asked for one by one.
 */
export function facetCounts(text: TextConditions, query: SearchQuery, facets: readonly Facet[]): Count[] {
  const { filter, at } = query
  const kept = FACETS.filter((facet): facet is keyof typeof ATTRIBUTES => facet in ATTRIBUTES).filter(
    (facet) => facets.includes(facet),
  )
  const isChosen = (facet: Facet) => (filter[facet]?.length ?? 0) > 0
  const together = kept.filter((facet) => !isChosen(facet))
  const groups = [together, ...kept.filter(isChosen).map((facet) => [facet])].filter(
    ({ length }) => length > 0,
  )
  return [
    ...groups.map((group): Count => {
      const own = group.find(isChosen)
      const attributes = group.map((facet) => ATTRIBUTES[facet])
      return {
        query: countQuery(text, [filterOf(filter, at, own)], attributes),
        read: (answer, { facets: counts }) => {
          for (const facet of group) counts[facet] = answer.facetDistribution?.[ATTRIBUTES[facet]] ?? {}
        },
      }
    }),
    ...(facets.includes('status') ? statusCounts(text, query) : []),
    ...(facets.includes('deadline') ? windowCounts(text, query) : []),
  ]
}

function statusCounts(text: TextConditions, { filter, at }: SearchQuery): Count[] {
  return statusHalves(at).map(({ attribute, condition }) => ({
    query: countQuery(text, [filterOf(filter, at, 'status'), condition], [attribute]),
    read: (answer, { facets }) => {
      const sums = { ...facets['status'] }
      for (const [value, count] of Object.entries(answer.facetDistribution?.[attribute] ?? {}))
        sums[value] = (sums[value] ?? 0) + count
      facets['status'] = sums
    },
  }))
}

function windowCounts(text: TextConditions, { filter, at }: SearchQuery): Count[] {
  return windows(at).map(({ name, condition }) => ({
    query: countQuery(text, [filterOf(filter, at, 'deadline'), condition]),
    read: ({ totalHits = 0 }, { facets }) => {
      facets['deadline'] = { ...facets['deadline'], ...(totalHits > 0 && { [name]: totalHits }) }
    },
  }))
}

/** The counts in the shape of the port. */
export function asFacetCounts(counts: Counts, facets: readonly Facet[]): FacetCounts {
  return Object.fromEntries(facets.map((facet) => [facet, counts.facets[facet] ?? {}]))
}
