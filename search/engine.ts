import type { IndexedThing } from './indexed-thing'

/** The facets in the order in which the page shows them. */
export const FACETS = ['kind', 'status', 'district', 'domain', 'capability', 'deadline', 'budget'] as const
export type Facet = (typeof FACETS)[number]

/** Windows of the deadline, as days from the moment of the search; `over`: it has passed. */
export const DEADLINE_WINDOWS = { week: 7, month: 30, quarter: 91 } as const

/** Ranges of the highest budget in cents: from the first number on, below the second. */
export const BUDGET_RANGES = {
  upTo25: [0, 2_500_001],
  upTo100: [2_500_001, 10_000_001],
  upTo500: [10_000_001, 50_000_001],
  above500: [50_000_001, null],
} as const satisfies Record<string, readonly [number, number | null]>

/** Values of one facet are alternatives; facets restrict each other. An unknown value finds nothing. */
export type Filter = Partial<Record<Facet, readonly string[]>>

export type Sort = 'relevance' | 'deadline' | 'newest'

export type SearchQuery = {
  /** as typed, whatever it is; empty: everything */
  text: string
  /** 'en' looks into the English texts first */
  locale: 'de' | 'en'
  filter: Filter
  sort: Sort
  /** from 1; beyond the end: no hits, the right total */
  page: number
  pageSize: number
  /** whether counts of the facets are wanted */
  withFacets: boolean
  /** the instant by which openness and windows are computed */
  at: Date
}

/** A text in pieces, so that nobody has to escape or trust anything: matches are marked, not written as HTML. */
export type MarkedText = readonly { text: string; isMatch: boolean }[]

export type Hit = {
  kind: string
  id: string
  title: MarkedText
  /** cut around the matches */
  excerpt: MarkedText
  /** the language of both */
  language: 'de' | 'en'
}

/** For each facet how many hits each value would leave, the facet's own choice aside (disjunctive). */
export type FacetCounts = Partial<Record<Facet, Readonly<Record<string, number>>>>

export type SearchAnswer = {
  hits: Hit[]
  total: number
  facets: FacetCounts | null
  /** what the person may have meant, where it finds more */
  correction: string | null
  engine: EngineName
  /** true: the engine that should have answered did not */
  isDegraded: boolean
}

export type Suggestion = { kind: string; id: string; title: MarkedText; language: 'de' | 'en' }
/** A thing that reads like another one. */
export type Neighbour = Key & { title: string; language: 'de' | 'en' }
export type EngineName = 'postgresql' | 'meilisearch'
export type Reconciled = { missing: number; stale: number; extra: number }
export type Health = { isUp: boolean; detail: string; documents: number }
/** A thing of the index by its kind and id. */
export type Key = { kind: string; id: string }

/**
 * What looks things up. Two engines keep it to the letter; one suite of contract tests runs against each that is
 * present. Both are told only of what is public, and whoever shows a hit asks the database again.
 */
export interface SearchEngine {
  readonly name: EngineName
  search(query: SearchQuery, signal?: AbortSignal): Promise<SearchAnswer>
  /** Titles that begin like what was typed so far, best first. */
  suggest(
    typed: string,
    locale: 'de' | 'en',
    most: number,
    at: Date,
    signal?: AbortSignal,
  ): Promise<Suggestion[]>
  /** Things of some kinds that read like this one, best first; none rather than some that share a word or two. */
  similar(
    thing: Key,
    kinds: readonly string[],
    locale: 'de' | 'en',
    most: number,
    signal?: AbortSignal,
  ): Promise<Neighbour[]>
  /** Makes things what they are now, whole: a field that is gone is gone. */
  upsert(things: readonly IndexedThing[]): Promise<void>
  remove(keys: readonly Key[]): Promise<void>
  /** Fills the index anew while it goes on answering and being written to. */
  rebuild(things: AsyncIterable<readonly IndexedThing[]>): Promise<{ documents: number }>
  /** Compares with what should be there, by content hash, and mends the three kinds of difference. */
  reconcile(things: AsyncIterable<readonly IndexedThing[]>): Promise<Reconciled>
  health(): Promise<Health>
}
